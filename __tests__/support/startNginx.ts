import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";

/** Where Debian puts the module. */
const brotliModule = "/usr/lib/nginx/modules/ngx_http_brotli_filter_module.so";

/** Whether nginx here can compress with brotli. */
export const hasBrotli = existsSync(brotliModule);

/** What `deploy/nginx.conf` is to serve. */
type NginxSite = {
  /** The built site */
  folder: string;
  /** The one that it was built with, or `""` */
  pathPrefix: string;
  /** Whether to have `deploy/nginx-brotli.conf` as well */
  brotli: boolean;
};

/** A running nginx. */
export type Nginx = {
  /** Without a slash at its end */
  url: string;
  stop: () => Promise<void>;
};

/**
 * Starts the system's nginx with `deploy/nginx.conf`, on a free port and with nothing of the system's own configuration
 * but its file types. What is replaced in the file is what docs/deploy.md says to replace.
 *
 * @throws Error with nginx's own words when it does not start
 */
export async function startNginx({ folder, pathPrefix, brotli }: NginxSite): Promise<Nginx> {
  await mkdir(".tmp", { recursive: true });
  const own = await mkdtemp(resolve(".tmp", "nginx-"));
  const port = await findPort();
  await mkdir(join(own, "snippets"));
  if (brotli) {
    await writeFile(
      join(own, "snippets/jelajah-karier-brotli.conf"),
      await readFile("deploy/nginx-brotli.conf"),
    );
  }

  let config = await readFile("deploy/nginx.conf", "utf8");
  const replace = (text: string, by: string) => {
    if (!config.includes(text)) throw new Error(`deploy/nginx.conf has no \`${text}\``);
    config = config.replaceAll(text, by);
  };
  if (pathPrefix !== "") {
    await mkdir(join(own, "root"));
    await symlink(folder, join(own, "root", pathPrefix));
    replace("root /srv/jelajah-karier/public;", `root ${own}/root;`);
    replace(" /404.html;", ` ${pathPrefix}/404.html;`);
  }
  replace("/srv/jelajah-karier/public", folder);
  replace("listen 80;", `listen 127.0.0.1:${port};`);
  replace("listen [::]:80;", "");
  replace("/etc/nginx/snippets", join(own, "snippets"));
  await writeFile(join(own, "site.conf"), config);

  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${own}/${name};`)
    .join(" ");
  await writeFile(
    join(own, "nginx.conf"),
    `${brotli ? `load_module ${brotliModule};` : ""}
${process.getuid?.() === 0 ? "user root;" : ""}
daemon off;
pid ${own}/nginx.pid;
error_log stderr warn;
events { worker_connections 64; }
http {
  ${temporary}
  access_log off;
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  include ${own}/site.conf;
}
`,
  );

  const nginx = spawn("nginx", ["-c", join(own, "nginx.conf"), "-e", "stderr"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  nginx.stderr.on("data", (text: Buffer) => (said += text.toString()));
  const ended = new Promise<void>((done, fail) => {
    nginx.once("error", fail).once("close", () => {
      done();
    });
  });
  const stop = async () => {
    nginx.kill();
    await ended;
    await rm(own, { recursive: true });
  };
  const url = `http://127.0.0.1:${port}`;
  // nginx doesn't say when it listens.
  while (nginx.exitCode === null && !(await isUp(`${url}${pathPrefix}/`)))
    await Promise.race([setTimeout(50), ended]);
  // Warnings count: a server's owner would see them at each reload.
  if (said === "") return { url, stop };
  await stop();
  throw new Error(`nginx is not content:\n${said}`);
}

const isUp = (url: string): Promise<boolean> =>
  fetch(url, { method: "HEAD", redirect: "manual" }).then(
    () => true,
    () => false,
  );

function findPort(): Promise<number> {
  return new Promise((found, fail) => {
    const server = createServer();
    server.once("error", fail).listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        found(port);
      });
    });
  });
}
