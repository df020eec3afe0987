using System.Globalization;
using System.Text;

namespace Relations.Documents.Html;

/// <summary>The style of pages: on screens, narrow to wide, and in print.</summary>
static class HtmlStyle
{
    public static string Of(DocumentInfo info, DocumentTheme theme) =>
        "\n" + HtmlColors.Of(theme) + Base + Blocks + Boxes + Narrow + Wide + Print + PageEdges(info);

    const string Base =
        """
            *{box-sizing:border-box}
            html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
            body{margin:0 auto;max-width:70rem;padding:1rem;color:var(--ink);background:var(--paper);overflow-wrap:break-word;
              font:1.0625rem/1.5 "Noto Serif","Source Serif 4",Cambria,Georgia,"Times New Roman",serif}
            .masthead,h1,h2,h3,h4,h5,h6,table,figcaption,.caption,.facts,.contents,.remark,.cautions,.notes,.box,footer,.marking,.draft,.legend,.mark,.note,.skip{
              font-family:"Noto Sans","Segoe UI",Arial,"Liberation Sans",sans-serif}
            h1{font:700 2rem/1.15 "Noto Serif","Source Serif 4",Cambria,Georgia,"Times New Roman",serif;margin:1.25rem 0 1rem;text-wrap:balance}
            h1,h2{color:var(--heading)}
            h2{font-size:1.25rem;line-height:1.3;margin:2rem 0 .5rem;border-top:2px solid var(--ink);padding-top:.375rem}
            h3{font-size:1.0625rem;line-height:1.35;margin:1.5rem 0 .25rem;color:var(--heading-2)}
            h4,h5,h6{font-size:1rem;margin:1.25rem 0 .25rem}
            p{margin:0 0 .75rem;text-wrap:pretty}
            a{color:inherit;text-underline-offset:.15em}
            :focus-visible{outline:3px solid var(--t-second);outline-offset:2px}
            main:focus{outline:none}
            .skip{position:absolute;left:-99rem}
            .skip:focus{left:1rem;top:.5rem;z-index:2;padding:.5rem 1rem;background:var(--paper);border:2px solid var(--ink)}
            """ + "\n";

    const string Blocks =
        """
            .masthead{border-top:5px solid var(--ink);border-bottom:1px solid var(--ink);padding:.5rem 0;font-size:.875rem;line-height:1.45}
            .masthead p{display:flex;flex-wrap:wrap;gap:.125rem 1.25rem;margin:0}
            .masthead .unit{justify-content:space-between;align-items:baseline}
            .marking{font-weight:700;font-size:.8125rem;letter-spacing:.06em;text-align:center}
            .draft{font-weight:700;color:var(--warning);background:var(--warning-ground);padding:.5rem .75rem}
            .subtitle{font-size:1.125rem;color:var(--grey)}
            .remark,.legend{font-size:.875rem;line-height:1.45;color:var(--grey)}
                    .cautions{border-left:4px solid var(--ink);padding:.125rem 0 .125rem .75rem;margin:1.25rem 0;font-size:.9375rem;line-height:1.45}
            .cautions p{margin:0}
            .caption,figcaption,caption{font-size:.875rem;line-height:1.45;text-align:left;margin:0 0 .375rem}
            caption,.contents>.caption,.facts>.caption{font-weight:700}
            figure{margin:1.5rem 0}
            .drawing{display:block;width:100%;height:auto;font-family:"Noto Sans","Segoe UI",Arial,"Liberation Sans",sans-serif}
            .drawing path:not([class*="f-"]){fill:none}
            blockquote{margin:.75rem 0;padding-left:1rem;border-left:3px solid var(--rule)}
            blockquote p{margin:0}
            .panel,.facts{background:var(--panel)}
            .panel{padding:.25rem 1rem 1rem;border-top:2px solid var(--ink)}
            .facts{padding:.75rem 1rem;margin:1rem 0;font-size:.9375rem;line-height:1.45}
            .panel .facts{padding:0;margin:0}
            .panel h2,.sides h2:first-child{border-top:0;margin-top:.5rem}
            .sides,.contents{margin-bottom:1.25rem}
            .facts .caption{font-size:1.125rem;margin-top:.5rem}
            dl,dd{margin:0}
            dt{color:var(--grey);font-size:.8125rem;margin-top:.5rem;padding-top:.375rem;border-top:1px solid var(--rule)}
            dl>div:first-child dt{border:0;padding:0;margin:0}
            table{border-collapse:collapse;width:100%;margin:1rem 0;font-size:.875rem;line-height:1.4;border-bottom:1px solid var(--ink);
              font-variant-numeric:lining-nums tabular-nums}
            th,td{text-align:left;vertical-align:top;padding:.3125rem .75rem .3125rem 0}
            thead th,thead td{border-top:1px solid var(--ink);border-bottom:1px solid var(--ink)}
            tbody tr+tr>*{border-top:1px solid var(--rule)}
            .plain{font-weight:400}
            .end{text-align:right}
            tr>:last-child{padding-right:0}
            .contents ol,.notes{list-style:none;padding:0;margin:0}
            .contents ol ol{padding-left:1.25rem}
            .contents a{display:inline-block;padding:.125rem 0}
            .notes{font-size:.875rem;line-height:1.45}
            .notes li{padding-left:1.5rem;margin-bottom:.25rem;position:relative}
            .notes li>a{position:absolute;left:0;min-width:1.25rem;font-weight:700}
            footer{margin-top:2rem;border-top:1px solid var(--rule);padding-top:.5rem;font-size:.8125rem;color:var(--grey)}
            footer p{margin:0 0 .25rem}
            footer .marking{color:var(--ink)}
            .logo{display:block;margin-bottom:.75rem}
            """ + "\n";

    const string Boxes =
        """
            .mark,.note{border:0;background:none;padding:0 .0625rem;margin:0;color:var(--grey);font-size:.78em;line-height:inherit;cursor:pointer;
              white-space:nowrap;text-decoration:underline dotted;text-underline-offset:.2em}
            .note{color:var(--ink);font-weight:700;font-size:1em}
            main small{font-size:.78em;color:var(--grey);white-space:nowrap}
            .whole,.marks{white-space:nowrap}
            sup{font-size:.72em;line-height:0}
            .box{border:1px solid var(--ink);background:var(--paper);color:var(--ink);padding:.75rem 1rem;margin:auto;width:min(34rem,calc(100vw - 2rem));
              max-height:70vh;overflow:auto;font-size:.9375rem;line-height:1.45;box-shadow:0 .25rem 1rem rgb(0 0 0/.25)}
            @supports (position-area:block-end){.box{inset:auto;margin:.25rem 0;position-area:block-end span-inline-end;
              position-try-fallbacks:flip-block,flip-inline,flip-block flip-inline;max-width:calc(100vw - 2rem)}}
            .box blockquote{margin:0 0 .5rem}
            .box p{margin:0 0 .5rem}
            .box button:last-child{font:inherit;color:inherit;background:var(--panel);border:1px solid var(--ink);padding:.25rem .75rem;cursor:pointer}
            @supports not selector(:popover-open){.box{display:none}}
            """ + "\n";

    const string Narrow =
        """
            .canvas{overflow-x:auto}
            @media screen and (max-width:47.49em){.canvas .drawing{width:45rem}.told .canvas{display:none}}
            @media print,(min-width:47.5em){.data{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.told{position:relative}}
            @media screen and (max-width:40em){
              table,tbody,tr,tbody td,tbody th,caption{display:block}
              thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
              tbody tr{border-top:1px solid var(--rule);padding:.5rem 0}
              tbody tr>[role],tbody tr+tr>[role]{border:0;padding:.0625rem 0;text-align:left}
              tbody td[data-label]:not(:empty)::before,tbody th[data-label]::before{content:attr(data-label) "\00A0\00A0";color:var(--grey);font-weight:400}
            }
            """ + "\n";

    const string Wide =
        """
            @media print,(min-width:56.25em){.sides{display:grid;gap:2.5rem;align-items:start}}
            @media screen and (min-width:56.25em){body{padding:1.5rem 2.5rem}h1{font-size:2.75rem}.sides .notes{columns:2;column-gap:2rem}.notes li{break-inside:avoid}}
            """ + "\n";

    const string Print =
        """
            @media print{
              body{max-width:none;padding:0;font-size:9.75pt;line-height:13.5pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
              .skip,.box,footer{display:none}
              h1{font-size:24pt;line-height:28pt;margin:10pt 0}
              h2{font-size:10.5pt;line-height:13.5pt;margin:12pt 0 4pt;padding-top:4pt;border-top-width:1pt}
              h3,h4,h5,h6{font-size:9pt;line-height:12pt;margin:8pt 0 3pt}
              h1,h2,h3,h4,h5,h6,.lead,.caption,caption,figcaption{break-after:avoid}
              p,li{orphans:2;widows:2}
              p{margin-bottom:5pt}
              .masthead,.remark,.legend,.notes,.contents,figcaption,caption,.caption{font-size:8pt;line-height:11pt}
              .facts,.cautions{font-size:8.75pt;line-height:12pt}
              dt{font-size:7.5pt;line-height:10pt}
              table{font-size:8.25pt;line-height:11pt}
              tr,figure,blockquote,.cautions,.facts{break-inside:avoid}
              .keep{break-inside:avoid-page}
              .sides{gap:7mm}
              .mark,.note,a{text-decoration:none}
              .sides .notes{columns:2;column-gap:6mm}
            }
            """ + "\n";

    /// <summary>What stands on every printed page, where the browser prints it; of the first page, the head is above the title.</summary>
    static string PageEdges(DocumentInfo info)
    {
        var style = new StringBuilder("@page{margin:18mm 18mm 16mm;font:8pt \"Noto Sans\",Arial,sans-serif;");
        Edge("top-left", Quoted(info.RunningHead));
        Edge("top-center", Quoted(info.Marking));
        Edge("top-right", Quoted(info.Mark ?? info.Kind));
        Edge("bottom-center", Quoted(info.Marking));
        Edge("bottom-right", PageNumber(info.PageOf));
        return style
            .Append("}\n@page :first{@top-left{content:none}@top-right{content:")
            .Append(info.Mark is { } mark ? Quoted(mark) : "none")
            .Append("}}\n")
            .ToString();

        void Edge(string name, string content) =>
            style.Append(
                CultureInfo.InvariantCulture,
                $"@{name}{{content:{content};font-size:8pt;white-space:nowrap}}"
            );
    }

    static string PageNumber(string pageOf)
    {
        var content = new StringBuilder();
        foreach (
            var part in pageOf
                .Replace("{", "\0{", StringComparison.Ordinal)
                .Replace("}", "}\0", StringComparison.Ordinal)
                .Split('\0')
        )
            content
                .Append(content.Length > 0 ? " " : "")
                .Append(
                    part switch
                    {
                        "{0}" => "counter(page)",
                        "{1}" => "counter(pages)",
                        _ => Quoted(part),
                    }
                );
        return content.ToString();
    }

    /// <summary>A text as a string of style, of which no letter can end it.</summary>
    static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value))
                quoted.Append((char)rune.Value);
            else
                quoted.Append(CultureInfo.InvariantCulture, $"\\{rune.Value:X} ");
        }
        return quoted.Append('"').ToString();
    }
}
