namespace Relations.Documents;

/// <summary>Cuts labels that would leave their drawing.</summary>
public static class LabelFit
{
    const string Cut = "…";

    /// <summary>How wide a label may be: what begins within its drawing ends within it.</summary>
    /// <param name="label">The label.</param>
    /// <param name="width">The width of the drawing.</param>
    /// <returns>Its room in units of the drawing; infinite for a label that does not begin at its anchor.</returns>
    public static double Room(LabelMark label, double width)
    {
        ArgumentNullException.ThrowIfNull(label);
        return label.Align == LabelAlign.Start ? width - label.X : double.PositiveInfinity;
    }

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
