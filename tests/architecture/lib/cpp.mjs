// Reads C++ far enough to measure it: where functions begin and end, how deep they nest, how many
// parameters they take. It knows this project's style (no macros that hide braces), not all of C++.

/** The source with comments, strings and characters blanked; lines keep their numbers. */
export function blankOut(source) {
  const pattern =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|R"([^(\s]*)\([\s\S]*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'/g;
  return source.replace(pattern, (text, _mark, at) => {
    if (text[0] === "'" && /[0-9a-fA-F]/.test(source[at - 1] ?? '')) return text; // 1'000
    const inside = text.replaceAll(/[^\n]/g, ' ');
    return text[0] === '"' || text[0] === 'R' ? `"${inside.slice(2)}"` : inside;
  });
}

/** Comments of the source: {line, text}, text without the marks. */
export function comments(source) {
  const found = [];
  const pattern =
    /\/\/([^\n]*)|\/\*([\s\S]*?)\*\/|R"([^(\s]*)\([\s\S]*?\)\3"|"(?:\\.|[^"\\\n])*"/g;
  for (const hit of source.matchAll(pattern)) {
    if (hit[1] === undefined && hit[2] === undefined) continue;
    const line = source.slice(0, hit.index).split('\n').length;
    const lines = (hit[1] ?? hit[2]).split('\n');
    lines.forEach((text, offset) => found.push({ line: line + offset, text: text.trim() }));
  }
  return found;
}

/** Texts in quotes outside comments: {line, text}; raw texts are left out. */
export function texts(source) {
  const found = [];
  const code = blankComments(source);
  for (const hit of code.matchAll(/R"([^(\s]*)\([\s\S]*?\)\1"|"((?:\\.|[^"\\\n])*)"/g)) {
    if (hit[2] === undefined || /#include\s*$/.test(code.slice(0, hit.index))) continue;
    found.push({ line: code.slice(0, hit.index).split('\n').length, text: hit[2] });
  }
  return found;
}

/** The source without its comments; texts and line numbers stay. */
export function blankComments(source) {
  const pattern =
    /\/\/[^\n]*|\/\*[\s\S]*?\*\/|R"([^(\s]*)\([\s\S]*?\)\1"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'/g;
  return source.replace(pattern, (text) =>
    text.startsWith('//') || text.startsWith('/*') ? text.replaceAll(/[^\n]/g, ' ') : text);
}

const typeHead = /^(?:template\s*<.*>\s*)?(?:typedef\s+)?(?:class|struct|union|enum)\b/s;
const lambdaHead = /\[[^[\]]*\]\s*\([^{}]*\)\s*(?:mutable|noexcept|\s|->[^{}()]*)*$/;
const bareControl = /(?:^|\W)(?:else|do|try)$/;

/** The index of the parenthesis that opens the last group of `head`, or -1. */
function openingOfLastGroup(head) {
  let depth = 0;
  for (let i = head.lastIndexOf(')'); i >= 0; i -= 1) {
    if (head[i] === ')') depth += 1;
    if (head[i] === '(' && (depth -= 1) === 0) return i;
  }
  return -1;
}

/** What a brace opens, told from the text before it and from where it stands. */
function kindOfBrace(head, scope) {
  const text = head.trim();
  if (/(?:^|\W)namespace(?:\s+[\w:]+)?$/.test(text) || /extern\s+" *"$/.test(text)) return 'namespace';
  if (/\]\s*$/.test(text) || lambdaHead.test(text)) return 'lambda';
  if (scope === 'namespace' || scope === 'type') {
    if (typeHead.test(text) && !/\)\s*(?:const|noexcept|override|final|\s)*$/.test(text)) return 'type';
    if (/=\s*$/.test(text) || !text.includes('(')) return 'value';
    const hasInitialisers = /\)\s*(?:noexcept\s*)?:(?!:)/.test(text);
    if (hasInitialisers && /[\w>]$/.test(text)) return 'value'; // a member: x_{...}
    return 'function';
  }
  if (bareControl.test(text)) return 'control';
  if (text.endsWith(')')) {
    const opening = openingOfLastGroup(text);
    if (/(?:^|\W)(?:if|for|while|switch|catch)\s*(?:constexpr\s*)?$/.test(text.slice(0, opening))) {
      return 'control';
    }
  }
  if (typeHead.test(text)) return 'type';
  if (text === '' || /:$/.test(text)) return 'block';
  return 'value';
}

/** How many parameters a list such as "int a, std::map<A, B> b" holds. */
export function countParameters(list) {
  const text = list.trim();
  if (text === '' || text === 'void') return 0;
  let depth = 0;
  let count = 1;
  for (const sign of text) {
    if ('(<{['.includes(sign)) depth += 1;
    if (')>}]'.includes(sign)) depth -= 1;
    if (sign === ',' && depth === 0) count += 1;
  }
  return count;
}

/** Name and parameter count of a function's head. */
function readHead(head) {
  const named = head.match(/([~\w:]+|operator\s*[^\s\w]+|operator\s*\(\))\s*\(/);
  if (!named) return { name: '?', parameters: 0 };
  let depth = 0;
  const from = named.index + named[0].length;
  for (let i = from; i < head.length; i += 1) {
    if (head[i] === '(') depth += 1;
    if (head[i] === ')') {
      if (depth === 0) return { name: named[1], parameters: countParameters(head.slice(from, i)) };
      depth -= 1;
    }
  }
  return { name: named[1], parameters: 0 };
}

/** Functions of a source: {name, line, length, parameters, nesting}. A lambda counts as a level. */
export function functions(source) {
  const text = blankOut(source).replaceAll(/^[ \t]*#(?:[^\n]*\\\n)*[^\n]*/gm, (all) =>
    all.replaceAll(/[^\n]/g, ' '),
  );
  const found = [];
  const stack = [{ kind: 'namespace', headFrom: 0 }];
  let headFrom = 0;
  let parens = 0;
  let line = 1;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i];
    const top = stack.at(-1);
    if (sign === '\n') line += 1;
    if (sign === '(') parens += 1;
    if (sign === ')') parens -= 1;
    if (sign === ';' && parens === 0) headFrom = i + 1;
    if (sign === '{') {
      const head = text.slice(headFrom, i);
      const scope = parens > 0 && top.kind === 'namespace' ? 'function' : top.kind;
      const entry = { kind: kindOfBrace(head, scope), head, line, headFrom, parens };
      entry.startLine = line - (head.trimStart().match(/\n/g)?.length ?? 0);
      stack.push(entry);
      parens = 0;
      headFrom = i + 1;
      noteNesting(stack, entry);
    }
    if (sign === '}' && stack.length > 1) {
      const closed = stack.pop();
      parens = closed.parens;
      // after a value or a lambda the same statement goes on
      headFrom = ['value', 'lambda'].includes(closed.kind) ? closed.headFrom : i + 1;
      if (closed.kind === 'function') {
        found.push({
          ...readHead(closed.head.trim()),
          line: closed.startLine,
          length: line - closed.startLine + 1,
          nesting: closed.nesting ?? 0,
        });
      }
    }
    if (sign === ':' && parens === 0 && isLabel(text, headFrom, i)) headFrom = i + 1;
  }
  return found;
}

/** Whether the colon at `at` ends an access label or a case. */
function isLabel(text, from, at) {
  if (text[at + 1] === ':' || text[at - 1] === ':') return false;
  return /(?:public|private|protected|case [^;{}?]*|default)\s*$/.test(text.slice(from, at));
}

function noteNesting(stack, entry) {
  if (entry.kind !== 'control' && entry.kind !== 'lambda') return;
  let depth = 0;
  for (let i = stack.length - 1; i >= 0; i -= 1) {
    if (stack[i].kind === 'control' || stack[i].kind === 'lambda') depth += 1;
    if (stack[i].kind === 'function') {
      stack[i].nesting = Math.max(stack[i].nesting ?? 0, depth);
      return;
    }
  }
}
