import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const folders = ['infra', 'functions', 'shared', 'scripts'];
const marker = /\/\/ cast: \S/;

/** A place in the product's source, as `file:line`. */
type Place = string;

/** Every TypeScript file of the product, tests apart. */
export function productFiles(): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  );
}

/** Casts in a source text, other than `as const` and those on a line that ends in `// cast: <reason>`. */
export function castsIn(file: string, text = readFileSync(file, 'utf8')): readonly Place[] {
  const lines = text.split('\n');
  return nodesOf(file, text)
    .filter((node) => (ts.isAsExpression(node) && !isConst(node.type)) || ts.isTypeAssertionExpression(node))
    .map((node) => node.getSourceFile().getLineAndCharacterOfPosition(node.getEnd()).line)
    .filter((line) => !marker.test(lines[line] ?? ''))
    .map((line) => `${file}:${line + 1}`);
}

/** Reads of the process environment in a source text. */
export function environmentReadsIn(file: string, text = readFileSync(file, 'utf8')): readonly Place[] {
  return nodesOf(file, text)
    .filter((node) => ts.isPropertyAccessExpression(node) && node.getText() === 'process.env')
    .map((node) => node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line)
    .map((line) => `${file}:${line + 1}`);
}

function nodesOf(file: string, text: string): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return nodes;
}

function isConst(type: ts.TypeNode): boolean {
  return type.getText() === 'const';
}
