import "./src/styles/layers.css";
import "./src/styles/tokens.css";
import "./src/styles/global.css";
import "./src/styles/prose.css";
import "./src/styles/blocks.css";
import "./src/styles/code.css";
import "./src/styles/controls.css";
import "./src/styles/terms.css";
