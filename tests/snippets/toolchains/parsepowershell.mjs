// SPDX-FileCopyrightText: 2026 The Etude authors
// SPDX-License-Identifier: GPL-3.0-or-later

// parsepowershell.mjs NODE_MODULES FILE…: fails at the first file that is not PowerShell, and says where.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [modules, ...files] = process.argv.slice(2);
const { Language, Parser } = await import(pathToFileURL(`${modules}/web-tree-sitter/web-tree-sitter.js`).href);
await Parser.init();
const parser = new Parser();
parser.setLanguage(await Language.load(`${modules}/tree-sitter-powershell/tree-sitter-powershell.wasm`));

function firstError(node) {
  if (node.isError || node.isMissing) return node;
  return node.children.map((child) => (child.hasError || child.isMissing ? firstError(child) : null)).find(Boolean);
}

for (const file of files) {
  const tree = parser.parse(readFileSync(file, "utf8"));
  if (tree.rootNode.hasError) {
    const error = firstError(tree.rootNode);
    console.error(`${file}:${error.startPosition.row + 1}: ${error.text.slice(0, 200)}`);
    process.exit(1);
  }
  tree.delete();
}
