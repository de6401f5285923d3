import ts from 'typescript';

/** Whole keys (`question.copy`) and the fixed beginnings of computed ones (`phase.`) that a source file asks for. */
type MessageUses = { keys: string[]; prefixes: string[] };

function isTranslation(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && node.expression.getText() === 'i18n.t';
}

/** What a key argument can come to: both branches of a condition count. */
function collect(key: ts.Expression, uses: MessageUses): void {
  if (ts.isStringLiteralLike(key)) uses.keys.push(key.text);
  else if (ts.isTemplateExpression(key)) uses.prefixes.push(key.head.text);
  else if (ts.isConditionalExpression(key)) {
    collect(key.whenTrue, uses);
    collect(key.whenFalse, uses);
  } else {
    throw new Error(
      `The message key “${key.getText()}” cannot be checked; write it out in the call.`,
    );
  }
}

export function findMessageUses(path: string, source: string): MessageUses {
  const uses: MessageUses = { keys: [], prefixes: [] };
  const visit = (node: ts.Node): void => {
    const key = isTranslation(node) ? node.arguments[0] : undefined;
    if (key) collect(key, uses);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  const names = source.matchAll(/__MSG_(\w+)__/g);
  uses.keys.push(...Array.from(names, ([, name = '']) => name.replaceAll('_', '.')));
  return uses;
}
