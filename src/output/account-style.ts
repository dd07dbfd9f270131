/** The look of an account as a web page, on a screen in light or dark and on paper. */
export const ACCOUNT_STYLE = `
:root { color-scheme: light dark; --ink: #1b2733; --quiet: #4a5866; --line: #c9d1d9; --link: #0a4a7d; --paper: #fff; --mark: #fdf3c8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ecf0; --quiet: #b4c0cb; --line: #44505c; --link: #9ccbf2; --paper: #14191f; --mark: #4a4115; } }
* { box-sizing: border-box; }
html { font: 1.125rem/1.6 "Source Sans 3", "Source Sans Pro", system-ui, -apple-system, "Segoe UI", sans-serif; scroll-padding-top: 1rem; }
body { margin: 0; color: var(--ink); background: var(--paper); overflow-wrap: anywhere; }
header, nav, main, footer { max-width: 42rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 3rem; }
h1, h2 { font-weight: 600; line-height: 1.25; text-wrap: balance; }
h1 { margin: 0 0 .5rem; font-size: 2rem; }
h2 { margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: 1.375rem; }
nav h2 { margin: 1.5rem 0 .25rem; padding: 0; border: 0; font-size: 1.125rem; }
nav ul { margin: 0; padding: 0; list-style: none; }
nav li a { display: inline-block; padding: .125rem 0; }
h3 { margin: 1.75rem 0 .5rem; font-size: 1.1875rem; font-weight: 600; line-height: 1.3; }
.part { font-weight: 600; }
p { margin: 0 0 1rem; }
.wide { overflow-x: auto; margin: 1.5rem 0; }
table { width: 100%; border-collapse: collapse; font-size: 1rem; line-height: 1.4; }
caption { padding-bottom: .5rem; font-weight: 600; text-align: left; }
th, td { padding: .375rem .75rem .375rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: normal; }
thead th { border-bottom: 2px solid var(--quiet); }
tbody th { font-weight: 400; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
figure { margin: 1.5rem 0 .5rem; }
figure svg { max-width: 100%; height: auto; }
figcaption { font-weight: 600; font-size: 1rem; }
.about, footer, .notes { color: var(--quiet); }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
:target { background: var(--mark); }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { top: 1rem; }
sup { font-size: .75em; line-height: 0; white-space: nowrap; }
sup a { padding: 0 .1em; text-decoration: none; }
sup a:hover, sup a:focus { text-decoration: underline; }
.notes ol { padding-left: 2rem; font-size: 1rem; }
.notes li { padding-left: .25rem; margin-bottom: .5rem; }
footer { padding-bottom: 3rem; font-size: .875rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.around { color: var(--quiet); font-style: italic; }
.quoted { color: var(--ink); }
.choose { margin: 1.5rem 0 0; color: var(--quiet); }
[role=button] { cursor: pointer; border-radius: .125rem; }
[role=button]:hover { text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: .2em; }
[role=button]:focus-visible, button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
[aria-expanded=true] { background: var(--mark); }
mark { color: inherit; background: var(--mark); }
#panel { position: fixed; inset: auto 0 0; max-height: 55vh; overflow-y: auto; padding: 1rem 1.25rem 2rem; background: var(--paper); border-top: 2px solid var(--link); font-size: 1rem; }
#panel:focus { outline: 0; }
#panel h2 { margin: 0 0 .5rem; padding: 0; border: 0; font-size: 1.125rem; }
#panel h3 { margin: 1.5rem 0 0; font-size: 1rem; line-height: 1.35; }
#panel li p { color: var(--quiet); font-size: .875rem; }
#panel p { margin: 0 0 .25rem; }
#panel ul { margin: .25rem 0 0; padding: 0; list-style: none; }
#panel li { margin-bottom: .5rem; }
#panel blockquote { margin: .75rem 0 0; padding-left: .75rem; border-left: 3px solid var(--line); }
.steps { display: flex; flex-wrap: wrap; gap: .5rem; }
button { min-height: 2.5rem; padding: .25rem .75rem; color: var(--link); background: transparent; border: 1px solid currentcolor; border-radius: .25rem; font: inherit; font-size: .9375rem; cursor: pointer; }
button:disabled { color: var(--quiet); cursor: default; opacity: .6; }
body.opened { padding-bottom: 55vh; }
@media (min-width: 72rem) {
  body.opened { padding: 0 26rem 0 0; }
  #panel { inset: 0 0 0 auto; width: 26rem; max-height: none; padding: 3rem 1.5rem; border-top: 0; border-left: 1px solid var(--line); }
}
@page { size: A4; margin: 22mm 24mm; }
@media print {
  :root { --ink: #000; --quiet: #333; --line: #999; --link: #000; --paper: #fff; --mark: transparent; }
  html { font-size: 10.5pt; line-height: 1.45; }
  header, nav, main, footer { max-width: none; padding: 0; }
  .skip, nav, .back, .choose, .around, #panel { display: none; }
  body.opened { padding: 0; }
  h1, h2 { break-after: avoid; }
  h2 { border: 0; padding: 0; margin-top: 1.5rem; }
  p, li { orphans: 3; widows: 3; }
  tr, figure { break-inside: avoid; }
  .wide { overflow: visible; }
  .notes li { break-inside: avoid; }
  .notes ol { font-size: 9pt; }
  .notes a[href^="http"]::after { content: " (" attr(href) ")"; }
  a { text-decoration: none; }
  :focus-visible { outline: 0 !important; }
}
`;
