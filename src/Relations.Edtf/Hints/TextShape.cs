namespace Relations;

/// <summary>Simple shapes of text, in which <c>0</c> stands for any ASCII digit and everything else for itself.</summary>
static class TextShape
{
    public static bool Starts(ReadOnlySpan<char> text, string shape)
    {
        if (text.Length < shape.Length)
            return false;
        for (var i = 0; i < shape.Length; i++)
        {
            if (shape[i] == '0' ? !char.IsAsciiDigit(text[i]) : text[i] != shape[i])
                return false;
        }
        return true;
    }

    public static bool Is(ReadOnlySpan<char> text, string shape) => text.Length == shape.Length && Starts(text, shape);

    public static bool AllDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>Where the digits that start at a place end.</summary>
    public static int SkipDigits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }
}
