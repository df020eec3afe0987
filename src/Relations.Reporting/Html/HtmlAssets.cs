namespace Relations.Reporting;

/// <summary>The style and the script of the page of findings. Their digests are in its policy.</summary>
static class HtmlAssets
{
    public const string Style = """
        :root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --line: #c4cad1; --soft: #f3f5f7; --hint: #fff0b3;
          --error: #a40e26; --warning: #7a4a00; --maybe: #6326a8; --info: #0a5573; }
        @media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --paper: #16191d; --line: #464d56; --soft: #22272d;
          --hint: #5c4a00; --error: #ff9aa5; --warning: #f2bb66; --maybe: #cfaeff; --info: #8ad0ec; } }
        body { margin: 0 auto; max-width: 80rem; padding: 1rem; color: var(--ink); background: var(--paper);
          font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
        .numbers { font-weight: 600; }
        form { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center;
          padding: .75rem; background: var(--soft); border: 1px solid var(--line); border-radius: .375rem; }
        form[hidden], .finding[hidden] { display: none; }
        fieldset { display: flex; flex-wrap: wrap; gap: .25rem .75rem; border: 1px solid var(--line); border-radius: .25rem; }
        #shown { margin: 0; }
        select, input, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--ink);
          border-radius: .25rem; padding: .25rem .5rem; max-width: 100%; }
        .findings { list-style: none; padding: 0; }
        article { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 1.5rem; padding: 1rem 0; border-top: 1px solid var(--line); }
        @media (min-width: 60rem) { article { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } }
        h3 { margin: 0; font-size: 1rem; }
        p { margin: .25rem 0; }
        .message { font-size: 1.125rem; }
        .help { white-space: pre-line; }
        .place { font-family: ui-monospace, monospace; font-size: .875rem; }
        .related { margin-top: .75rem; }
        .weight { padding: 0 .5rem; border: 2px solid; border-radius: .25rem; }
        .error { color: var(--error); } .warning { color: var(--warning); }
        .maybe { color: var(--maybe); } .info { color: var(--info); }
        pre { margin: 0; padding: .5rem; white-space: pre-wrap; background: var(--soft); border-radius: .25rem; }
        .number { margin-right: 1rem; opacity: .75; user-select: none; }
        mark { color: inherit; background: var(--hint); text-decoration: underline; }
        figure { margin: 0 0 1rem; }
        blockquote { margin: 0; padding-left: 1rem; border-left: .25rem solid var(--line); white-space: pre-line; }
        figcaption { padding-left: 1.25rem; font-size: .875rem; }
        @media print { form { display: none; } article { break-inside: avoid; } }

        """;

    public const string Script = """
        "use strict";
        const form = document.getElementById("filters");
        const rule = document.getElementById("rule");
        const record = document.getElementById("record");
        const shown = document.getElementById("shown");
        const boxes = [...form.querySelectorAll("[name=weight]")];
        const findings = [...document.querySelectorAll(".finding")];
        const filter = () => {
          const weights = new Set(boxes.filter(box => box.checked).map(box => box.value));
          const part = record.value.trim();
          let count = 0;
          for (const finding of findings) {
            const fits = (rule.value === "" || finding.dataset.rule === rule.value)
              && weights.has(finding.dataset.weight) && finding.dataset.record.includes(part);
            finding.hidden = !fits;
            count += fits ? 1 : 0;
          }
          shown.textContent = shown.dataset.text.replace("{count}", count).replace("{all}", findings.length);
        };
        // The address says what is shown, as in #weight=error,maybe&rule=REC001&record=visit, so that it can be sent on.
        const follow = () => {
          const asked = new URLSearchParams(location.hash.slice(1));
          const weights = asked.get("weight")?.split(",");
          for (const box of boxes) box.checked = weights === undefined || weights.includes(box.value);
          const code = asked.get("rule") ?? "";
          // What a rule found may have been mended since.
          if (![...rule.options].some(option => option.value === code)) rule.add(new Option(`${code} (0)`, code));
          rule.value = code;
          record.value = asked.get("record") ?? "";
          filter();
        };
        const tell = () => {
          filter();
          const said = new URLSearchParams();
          const weights = boxes.filter(box => box.checked).map(box => box.value);
          if (weights.length < boxes.length) said.set("weight", weights.join(","));
          if (rule.value !== "") said.set("rule", rule.value);
          if (record.value.trim() !== "") said.set("record", record.value.trim());
          history.replaceState(null, "", "#" + said.toString().replaceAll("%2C", ","));
        };
        form.addEventListener("input", tell);
        form.addEventListener("reset", () => setTimeout(tell));
        form.addEventListener("submit", event => event.preventDefault());
        addEventListener("hashchange", follow);
        form.hidden = false;
        follow();

        """;
}
