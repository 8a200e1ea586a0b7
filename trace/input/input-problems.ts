import { isEventPath } from "./event-path";
import { isJson } from "./exact-json";
import { isWholeEvent, PREDEFINED_VARIABLES, type TargetInput } from "./target-input";
import { fill, jsonTexts, placeholdersOf } from "./template";

const LENGTH_LIMIT = 8192;
const PATH_LIMIT = 100;
/** Stand for `<` and `>` of a variable, which fixed text may have too once JSON's escapes are read. */
const OPEN = "\uE000";
const CLOSE = "\uE001";
const NAME = /^[A-Za-z0-9_-]{1,256}$/;

/**
 * What is wrong with a target's input whatever the event: what PutTargets refuses, and a template that cannot give
 * valid JSON. None where all is well.
 *
 * @see https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_InputTransformer.html
 */
export function inputProblems(target: TargetInput): string[] {
  const { input, inputPath, inputTransformer } = target;
  const given = [input, inputPath, inputTransformer].filter((form) => form !== undefined);
  return [
    ...(given.length > 1
      ? ["more than one of input, input_path and input_transformer is set; keep one"]
      : []),
    ...(input === undefined ? [] : [...lengthProblems("input", input), ...constantProblems(input)]),
    ...(inputPath === undefined ? [] : pathProblems("input_path", inputPath)),
    ...(inputTransformer === undefined
      ? []
      : templateProblems(inputTransformer.inputTemplate, inputTransformer.inputPaths ?? {})),
  ];
}

function constantProblems(input: string): string[] {
  return isJson(input) ? [] : ['input is not valid JSON; a text needs quotes, as "\\"text\\""'];
}

function templateProblems(template: string, paths: Readonly<Record<string, string>>): string[] {
  const names = Object.keys(paths);
  const variables = new Set([...names, ...PREDEFINED_VARIABLES]);
  const used = placeholdersOf(template);
  return [
    ...lengthProblems("input_template", template),
    ...(names.length > PATH_LIMIT
      ? [`input_paths has ${names.length} paths; at most ${PATH_LIMIT} are allowed`]
      : []),
    ...names
      .filter((name) => !NAME.test(name))
      .map(
        (name) =>
          `input_paths has the name ${JSON.stringify(name)}; letters, digits, "_" and "-" are allowed`,
      ),
    ...Object.entries(paths).flatMap(([name, path]) => pathProblems(`input_paths.${name}`, path)),
    ...used
      .filter(({ name }) => !variables.has(name))
      .map(({ name }) => `input_template uses <${name}>, which is not in input_paths`),
    ...used
      .filter(({ name, isInText }) => isInText && isWholeEvent(name))
      .map(
        ({ name }) =>
          `input_template has <${name}> between quotes; EventBridge does not escape the event there`,
      ),
    ...shapeProblems(template),
  ];
}

/** Looks at the template with every variable replaced by a string. */
function shapeProblems(template: string): string[] {
  const texts = jsonTexts(fill(template, ({ name, isInText }) => (isInText ? OPEN + name + CLOSE : '""')));
  if (texts === undefined) {
    return [
      "input_template does not give valid JSON: check its quotes, commas and braces; a text needs quotes",
    ];
  }
  return texts
    .flatMap((text) => namesIn(JSON.parse(text)))
    .filter((name) => name.includes(OPEN))
    .map((name) => JSON.stringify(name.replaceAll(OPEN, "<").replaceAll(CLOSE, ">")))
    .map((name) => `input_template has the field name ${name}; a variable cannot stand in a name`);
}

function namesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) {
    return [];
  }
  const names = Array.isArray(value) ? [] : Object.keys(value);
  return [...names, ...Object.values(value).flatMap(namesIn)];
}

function pathProblems(property: string, path: string): string[] {
  return isEventPath(path)
    ? []
    : [
        `${property} is ${JSON.stringify(path)}; EventBridge evaluates paths in dot notation, as $.detail.id or ` +
          "$.resources[0], with names of letters, digits, _, - and /",
      ];
}

function lengthProblems(property: string, text: string): string[] {
  return text.length > LENGTH_LIMIT
    ? [`${property} has ${text.length} characters; at most ${LENGTH_LIMIT} are allowed`]
    : [];
}
