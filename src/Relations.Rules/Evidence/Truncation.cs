namespace Relations.Rules;

/// <summary>Cuts texts to what a message has room for, never through a character.</summary>
static class Truncation
{
    /// <summary>The beginning of a text, with an ellipsis where something was cut.</summary>
    public static string AtEnd(string text, int most) =>
        text.Length <= most ? text : string.Concat(text.AsSpan(0, Boundary(text, most - 1)), "…");

    /// <summary>The beginning and the end of a text, with an ellipsis where something was cut.</summary>
    public static string InMiddle(string text, int most) =>
        text.Length <= most
            ? text
            : string.Concat(
                text.AsSpan(0, Boundary(text, most / 2)).TrimEnd(),
                " … ",
                text.AsSpan(Boundary(text, text.Length - most / 2)).TrimStart()
            );

    static int Boundary(string text, int at) => char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
