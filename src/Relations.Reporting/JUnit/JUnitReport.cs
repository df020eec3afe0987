using System.Globalization;
using System.Text;
using System.Xml;
using Relations.Rules;

namespace Relations.Reporting;

/// <summary>
/// Writes findings as JUnit XML: a suite for each dossier, a case for each finding and one for each rule that found
/// nothing. What makes the run fail is a failure; other findings pass and are told as output. What is waived or in the
/// baseline, and a rule that did not run, is skipped. It has no attributes but those of the schema by which Jenkins checks
/// such files; where a finding stands is in its text.
/// </summary>
[Registered(30)]
public static class JUnitReport
{
    /// <summary>The format, by its name on the command line.</summary>
    public static ReportFormat Format { get; } = new("junit", Write);

    static readonly XmlWriterSettings Layout = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    };

    /// <summary>Writes the results of one or more dossiers. The stream stays open.</summary>
    public static void Write(IReadOnlyList<DisplayedResult> results, ReportContext context, Stream output)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var suites = results.Select(shown => new Suite(shown, JUnitCase.Of(shown, context))).ToList();
        using (var xml = XmlWriter.Create(output, Layout))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteAttributeString("name", "relations");
            Count(xml, [.. suites.SelectMany(suite => suite.Cases)]);
            xml.WriteAttributeString("time", "0");
            foreach (var suite in suites)
            {
                Write(xml, suite, context.Language);
            }

            xml.WriteEndElement();
        }

        output.WriteByte((byte)'\n');
    }

    static void Write(XmlWriter xml, Suite suite, Language language)
    {
        xml.WriteStartElement("testsuite");
        var folder = suite.Shown.Folder;
        xml.WriteAttributeString("name", Clean(folder.Length == 0 ? ReportTexts.Dossier.In(language) : folder));
        Count(xml, suite.Cases);
        Number(xml, "skipped", suite.Cases.Count(c => c.Outcome == JUnitOutcome.Skipped));
        xml.WriteAttributeString("time", "0");
        Dictionary<string, int> names = new(StringComparer.Ordinal);
        foreach (var one in suite.Cases)
        {
            var number = names[one.Code + one.Name] = names.GetValueOrDefault(one.Code + one.Name) + 1;
            Write(xml, suite.Shown, one, number, language);
        }

        xml.WriteEndElement();
    }

    static void Count(XmlWriter xml, List<JUnitCase> cases)
    {
        Number(xml, "tests", cases.Count);
        Number(xml, "failures", cases.Count(c => c.Outcome == JUnitOutcome.Failed));
        Number(xml, "errors", cases.Count(c => c.Outcome == JUnitOutcome.Defective));
    }

    static void Write(XmlWriter xml, DisplayedResult shown, JUnitCase one, int number, Language language)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", $"{one.Code} {one.Rule}");
        var count = number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({number})");
        xml.WriteAttributeString("name", Clean(one.Name + count));
        xml.WriteAttributeString("time", "0");
        if (one.Finding is { } finding)
        {
            WriteFinding(xml, shown, finding, one, language);
        }
        else if (one.Outcome == JUnitOutcome.Skipped)
        {
            WriteSkipped(xml, one.Why);
        }
        else if (one.Outcome == JUnitOutcome.Defective)
        {
            xml.WriteStartElement("error");
            xml.WriteAttributeString("message", Clean(one.Why));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    static void WriteFinding(XmlWriter xml, DisplayedResult shown, Finding finding, JUnitCase one, Language language)
    {
        if (one.Outcome == JUnitOutcome.Skipped)
        {
            WriteSkipped(xml, one.Why);
        }

        xml.WriteStartElement(one.Outcome == JUnitOutcome.Failed ? "failure" : "system-out");
        if (one.Outcome == JUnitOutcome.Failed)
        {
            xml.WriteAttributeString("type", FindingWords.Weight(finding));
            xml.WriteAttributeString("message", Clean(finding.Text.In(language)));
        }

        xml.WriteString(Clean(Text(shown, finding, language)));
        xml.WriteEndElement();
    }

    static void WriteSkipped(XmlWriter xml, string why)
    {
        xml.WriteStartElement("skipped");
        xml.WriteAttributeString("message", Clean(why));
        xml.WriteEndElement();
    }

    static string Text(DisplayedResult shown, Finding finding, Language language)
    {
        var place = FindingWords.Place(shown, FindingWords.PlaceOf(shown, finding));
        List<Message> lines =
        [
            ReportTexts.Head(FindingWords.WeightWord(finding), finding.Code, finding.Text),
            ReportTexts.At(place),
            .. finding.Related.Select(related =>
                related.Place is { } other
                    ? ReportTexts.SeeAt(related.Text, FindingWords.Place(shown, other))
                    : ReportTexts.See(related.Text)
            ),
        ];
        if (finding.HelpText is { } help)
        {
            lines.Add(ReportTexts.Help(help));
        }

        return string.Concat(lines.Select(line => line.In(language) + "\n"));
    }

    static void Number(XmlWriter xml, string name, int number) =>
        xml.WriteAttributeString(name, number.ToString(CultureInfo.InvariantCulture));

    // XML cannot hold control characters at all, not even escaped, and no U+FFFE and U+FFFF.
    static string Clean(string text) =>
        ControlPictures.Of(text, keepBreaks: true).Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');

    sealed record Suite(DisplayedResult Shown, List<JUnitCase> Cases);
}
