using System.Text;
using System.Text.Json;

namespace Relations.Reporting;

/// <summary>
/// Writes messages as SARIF has them: a rule has the templates, with numbers for placeholders, and a result the texts that fill
/// them.
/// </summary>
static class SarifTemplates
{
    /// <summary>The templates of the messages in the results, each once, by code of rule.</summary>
    public static ILookup<string, MessageTemplate> Of(IReadOnlyList<DisplayedResult> results) =>
        results
            .SelectMany(shown =>
                shown
                    .Result.Findings.Concat(shown.Result.Waived.Select(waived => waived.Finding))
                    .Concat(shown.Result.Frozen)
            )
            .Where(finding => finding.Text.Template is not null)
            .Select(finding => (finding.Code, Template: finding.Text.Template!))
            .DistinctBy(used => (used.Code, used.Template.Key))
            .OrderBy(used => used.Template.Key, StringComparer.Ordinal)
            .ToLookup(used => used.Code, used => used.Template, StringComparer.Ordinal);

    /// <summary>Writes the templates of a rule.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<MessageTemplate> templates)
    {
        var all = templates.ToList();
        if (all.Count > 0)
        {
            json.WriteStartObject("messageStrings");
            all.ForEach(one => SarifReport.WriteText(json, MessageJson.IdOf(one), Numbered(one.English)));
            json.WriteEndObject();
        }
    }

    /// <summary>Writes the message of a result: its whole text, and which of the rule's templates it is, with what fills it.</summary>
    public static void Write(Utf8JsonWriter json, string text, Message message)
    {
        json.WriteStartObject("message");
        json.WriteString("text", text);
        if (message.Template is { } template)
        {
            json.WriteString("id", MessageJson.IdOf(template));
            json.WriteStartArray("arguments");
            foreach (var (_, value) in message.PartsIn(Language.English).Where(part => part.IsValue))
            {
                json.WriteStringValue(value);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    // The words that go with a number are a placeholder as the number is, so that text and arguments give the message.
    static string Numbered(string english)
    {
        var (text, number) = (new StringBuilder(), 0);
        foreach (var (isPlaceholder, part) in MessageTemplate.PartsOf(english))
        {
            text.Append(
                isPlaceholder
                    ? FormattableString.Invariant($"{{{number++}}}")
                    : part.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)
            );
        }

        return text.ToString();
    }
}
