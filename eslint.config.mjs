import tseslint from "typescript-eslint";

const clock = "The library reads no clock: let the caller hand the day in.";
const random = "The library has no randomness: let the caller hand a seed in.";
const zone = "Results must not depend on the zone of the host: use day numbers or UTC.";
const locale = "Name the locale: the default one belongs to the host.";

export default tseslint.config(
  { ignores: ["dist", "out", "coverage", "node_modules", "test/.doc", "**/*.mjs", "**/.run.*"] },
  {
    files: ["src/**/*.ts", "test/**/*.ts", "examples/**/*.ts", "scripts/**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.dev.json", tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/prefer-readonly": "error",
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // It asks for the assertion that no-non-null-assertion forbids.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      // Kernels walk columns by index, with several columns at once; that is what they are for.
      "@typescript-eslint/prefer-for-of": "off",
      // The compiler setting noPropertyAccessFromIndexSignature is not in use; either form is fine.
      "@typescript-eslint/dot-notation": "off",
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": ["error", { destructuring: "all" }],
      "no-eval": "error",
      "no-new-func": "error",
    },
  },
  {
    // Tests hand in what the types forbid, and show whatever comes back.
    files: ["test/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-base-to-string": "off",
      "@typescript-eslint/only-throw-error": "off",
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
    },
  },
  {
    // Purity: the same words as in test/architecture/purity.test.ts, seen while typing.
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["process", "console", "fetch", "localStorage", "sessionStorage", "window", "document", "navigator"],
        ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask", "performance", "crypto"],
        ...["require", "module", "__dirname", "__filename", "globalThis"],
      ],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      "no-restricted-syntax": [
        "error",
        {
          selector: "ImportDeclaration[source.value='zod'] > ImportSpecifier",
          message: 'Write import * as z from "zod": named imports pull in every locale.',
        },
        { selector: "ImportDeclaration[source.value='date-fns']", message: 'Import "date-fns/addDays", not the root.' },
        { selector: "ExportAllDeclaration", message: "A door lists names." },
        { selector: "ExportDefaultDeclaration", message: "Names only." },
        { selector: "TSEnumDeclaration", message: "Use a union of words." },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
        { selector: "CallExpression[callee.name='Date']", message: clock },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: clock },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: random },
        { selector: "CallExpression[callee.property.name='getTimezoneOffset']", message: zone },
        {
          selector:
            "CallExpression[callee.property.name=/^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)$/]",
          message: zone,
        },
        {
          selector: "CallExpression[callee.property.name=/^toLocale[A-Z]|^localeCompare$/][arguments.length<1]",
          message: locale,
        },
        {
          selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
          message: "Order text by code units (a < b ? -1 : 1) or name the locale.",
        },
        {
          selector: "NewExpression[callee.object.name='Intl'][arguments.length=0]",
          message: locale,
        },
        { selector: "CallExpression[callee.object.name='Intl'][arguments.length=0]", message: locale },
        { selector: "CallExpression[callee.name='parseFloat']", message: "Decimals stay exact: read them as text." },
        {
          selector: "CallExpression[callee.property.name='parseFloat']",
          message: "Decimals stay exact: read them as text.",
        },
      ],
    },
  },
);
