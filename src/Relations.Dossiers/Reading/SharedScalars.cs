namespace Relations.Dossiers;

/// <summary>
/// The values of a file that recur, each held once: what records refer to, and when things were. Of very many different ones, the
/// first are shared.
/// </summary>
sealed class SharedScalars
{
    const int MaxShared = 1 << 16;

    readonly HashSet<string> texts = new(StringComparer.Ordinal);
    readonly Dictionary<string, SourceDate> dates = new(StringComparer.Ordinal);

    /// <summary>The text of a scalar; that of a reference or date is the one that was read first.</summary>
    public string TextOf(FieldKind kind, string text)
    {
        if (kind is not (ReferenceKind or DateKind))
        {
            return text;
        }

        if (texts.TryGetValue(text, out var known))
        {
            return known;
        }

        _ = texts.Count < MaxShared && texts.Add(text);
        return text;
    }

    /// <summary>The date that was read first with this text.</summary>
    public SourceDate Of(SourceDate date)
    {
        if (dates.TryGetValue(date.Text, out var known))
        {
            return known;
        }

        _ = dates.Count < MaxShared && dates.TryAdd(date.Text, date);
        return date;
    }
}
