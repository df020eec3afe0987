using System.Globalization;

namespace Relations.Import;

/// <summary>Writes how a file was read, where that is not said by its name.</summary>
static class SettingsDraft
{
    public static void Write(DraftText draft, SourceSettings settings)
    {
        draft.Line(2, $"format: {settings.Format.ToString().ToLowerInvariant()}");
        Write(draft, "encoding", settings.Encoding);
        Write(draft, "delimiter", settings.Delimiter?.ToString());
        Write(draft, "quote", settings.Quote is '"' or null ? null : settings.Quote.ToString());
        if (settings.HeaderRow is { } row && row != 1)
        {
            draft.Line(2, $"headers: {row.ToString(CultureInfo.InvariantCulture)}");
        }

        Write(draft, "sheet", settings.Sheet);
        Write(draft, "table", settings.Table);
        Write(draft, "records", settings.Records);
        foreach (var (prefix, space) in settings.Namespaces)
        {
            draft.Line(2, $"namespaces: {{ {prefix}: {DraftText.Quoted(space)} }}");
        }
    }

    static void Write(DraftText draft, string name, string? value)
    {
        if (value is not null)
        {
            draft.Line(2, $"{name}: {DraftText.Quoted(value)}");
        }
    }
}
