/** A style sheet imported from TypeScript is its text; build.mjs sets esbuild's text loader for it. */
declare module "*.css" {
  const text: string;
  export default text;
}
