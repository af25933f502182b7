/** Of webpack's compiler and compilation, what is used here. */
type Compiler = { hooks: { thisCompilation: Hook<[Compilation]> } };
type Compilation = { children: unknown[]; hooks: { beforeHash: Hook<[]>; afterHash: Hook<[]> } };
type Hook<Args extends unknown[]> = { tap: (name: string, run: (...args: Args) => void) => void };

const name = "hashWithoutChildren";

/**
 * A webpack plugin that leaves compilations within the compilation out of its hash. Each stylesheet is made in one of its
 * own, but not where webpack's cache knows the stylesheet, so that a second build of the same sources would have another
 * hash than the first, and Gatsby publishes that hash in several files. The content of stylesheets is in the hash all the
 * same, through the chunks that they are in.
 */
export const hashWithoutChildren = {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const { children } = compilation;
      compilation.hooks.beforeHash.tap(name, () => {
        compilation.children = [];
      });
      compilation.hooks.afterHash.tap(name, () => {
        compilation.children = children;
      });
    });
  },
};
