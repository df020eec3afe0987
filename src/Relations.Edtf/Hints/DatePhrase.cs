using System.Globalization;

namespace Relations;

/// <summary>Makes EDTF of the dates in a frame of words.</summary>
static class DatePhrase
{
    public static string? One(Sense sense, string text, Func<string, string?> read)
    {
        if (sense is Sense.Century)
            return Notations.Century(text);
        if (sense is Sense.Bce or Sense.Ce)
            return Notations.Era("", text, sense == Sense.Bce) ?? Notations.EraAtEnd(text, sense == Sense.Bce);
        var date = read(text);
        if (date is null || sense == Sense.Same)
            return date;
        if (sense == Sense.Among)
            return date.Contains('/') ? $"[{date.Replace("/", "..", StringComparison.Ordinal)}]" : null;
        return IsSingle(date) ? OfSingle(sense, date) : null;
    }

    public static string? Two(Sense sense, string first, string second, Func<string, string?> read)
    {
        if (sense is Sense.Bce or Sense.Ce)
            return Notations.Era(first, second, sense == Sense.Bce);
        var last = read(second);
        var start = read(first);
        if (start is null || (LacksYear(start) && !LacksYear(last ?? "")))
            start = Lent(first, second, read) ?? start;
        if (start is null || last is null || !IsSingle(start) || !IsSingle(last))
            return null;
        return sense switch
        {
            Sense.Between => $"[{start}..{last}]",
            Sense.Either => $"[{start},{last}]",
            Sense.Both => $"{{{start},{last}}}",
            _ => $"{start}/{last}",
        };
    }

    public static string? OfSingle(Sense sense, string date) =>
        sense switch
        {
            Sense.Circa => Qualified(date, '~', '?'),
            Sense.Uncertain => Qualified(date, '?', '~'),
            Sense.Before => Units.Before(date) is { } before ? $"[..{before}]" : null,
            Sense.After => Units.After(date) is { } after ? $"[{after}..]" : null,
            Sense.OrEarlier => $"[..{date}]",
            Sense.OrLater => $"[{date}..]",
            Sense.Since => date + "/..",
            Sense.SinceUnknownEnd => date + "/",
            Sense.Until => "../" + date,
            Sense.UntilUnknownStart => "/" + date,
            _ => null,
        };

    static string Qualified(string date, char sign, char other) =>
        date.EndsWith(sign) ? date
        : date.EndsWith(other) ? date[..^1] + "%"
        : date + sign;

    static bool LacksYear(string date) => date.StartsWith("XXXX", StringComparison.Ordinal);

    static bool IsSingle(string date) => date.AsSpan().IndexOfAny("/[{") < 0;

    // In "9 or 12 July 2017", "May or June 2017" and "from 15 May to 24 October 1648" the first has its month or year from the second.
    static string? Lent(string first, string second, Func<string, string?> read)
    {
        for (var at = second.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = second.IndexOf(' ', at + 1))
        {
            if (read(string.Create(CultureInfo.InvariantCulture, $"{first.Trim()}{second[at..]}")) is { } date)
                return date;
        }
        return null;
    }
}
