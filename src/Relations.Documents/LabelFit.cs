namespace Relations.Documents;

/// <summary>Cuts labels that would leave their drawing.</summary>
public static class LabelFit
{
    const string Cut = "…";

    /// <summary>As much of a label as its room holds, with … where it is cut.</summary>
    /// <param name="label">The label.</param>
    /// <param name="room">How wide it may be, in units of the drawing.</param>
    public static string Within(LabelMark label, double room)
    {
        ArgumentNullException.ThrowIfNull(label);
        if (Width(label.Text) <= room)
            return label.Text;
        var (fits, not) = (0, label.Text.Length);
        while (not - fits > 1)
        {
            var middle = (fits + not) / 2;
            (fits, not) = Width(Begun(label.Text, middle)) <= room ? (middle, not) : (fits, middle);
        }
        return Begun(label.Text, fits);

        double Width(string text) => LetterWidths.Of(text, label.Size, label.Style);
    }

    // A letter of two code units is not cut.
    static string Begun(string text, int length) =>
        text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd() + Cut;
}
