using System.Globalization;

namespace Relations;

/// <summary>Notations of the 2012 draft. A guess stands only when what it would write is valid.</summary>
static class LegacyGuesses
{
    public static EdtfFailure? QualifierPair(string text) => Try("legacy-qualifier-pair", text, Paired(text));

    public static EdtfFailure? Unspecified(string text) =>
        text.AsSpan().IndexOfAny('u', 'U') < 0 ? null : Try("legacy-u", text, text.Replace('u', 'X').Replace('U', 'X'));

    public static EdtfFailure? LowerCaseX(string text) =>
        text.Contains('x', StringComparison.Ordinal) ? Try("lowercase-x", text, text.Replace('x', 'X')) : null;

    public static EdtfFailure? LowerCase(string text) =>
        text.AsSpan().IndexOfAny("yespP") < 0
            ? null
            : Try(
                "legacy-lowercase",
                text,
                text.Replace('y', 'Y').Replace('e', 'E').Replace('s', 'S').Replace('p', 'S').Replace('P', 'S')
            );

    public static EdtfFailure? Star(string text) =>
        text.Contains('*', StringComparison.Ordinal)
            ? Try("legacy-star", text, text.Replace("*", "..", StringComparison.Ordinal))
            : null;

    public static EdtfFailure? UnknownAndOpen(string text)
    {
        var ends = text.Split('/');
        if (ends.Length != 2 || !ends.Any(end => end is "unknown" or "open"))
            return null;
        // Nothing known at one end and no date at the other says nothing; only the user can tell what was meant.
        if (ends is ["unknown", "unknown" or "open"])
            return null;
        return Try("legacy-unknown-open", text, End(ends[0]) + "/" + End(ends[1]));
    }

    public static EdtfFailure? Season(string text)
    {
        var at = text.IndexOf('^', StringComparison.Ordinal);
        if (at < 3 || !Diagnosis.IsValid(text[..at]) || !TextShape.Is(text.AsSpan(at - 3, 3), "-20"))
            return null;
        var shift = text[(at + 1)..] switch
        {
            "northernHemisphere" => 4,
            "southernHemisphere" => 8,
            _ => 0,
        };
        var code = int.Parse(text.AsSpan(at - 2, 2), CultureInfo.InvariantCulture) + shift;
        var suggestion = text[..(at - 2)] + code.ToString(CultureInfo.InvariantCulture);
        return Diagnosis.At(
            "legacy-season-qualifier",
            at,
            text.Length - at,
            shift > 0 && Diagnosis.IsValid(suggestion) ? suggestion : null
        );
    }

    static EdtfFailure? Try(string hint, string text, string suggestion)
    {
        if (string.Equals(suggestion, text, StringComparison.Ordinal))
            return null;
        if (!Diagnosis.IsValid(suggestion))
            suggestion = Paired(suggestion);
        return Diagnosis.IsValid(suggestion) ? Diagnosis.Rewrite(hint, text, suggestion) : null;
    }

    static string Paired(string text) =>
        text.Replace("?~", "%", StringComparison.Ordinal).Replace("~?", "%", StringComparison.Ordinal);

    static string End(string end) =>
        end switch
        {
            "unknown" => "",
            "open" => "..",
            _ => end,
        };
}
