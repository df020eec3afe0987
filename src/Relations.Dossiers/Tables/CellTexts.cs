namespace Relations.Dossiers;

/// <summary>What is said of cells that show something else than is read from them.</summary>
static partial class CellTexts
{
    [Message("write it as text, where what is shown is meant")]
    public static partial Message WriteAsText();

    [Message("write the value that was meant")]
    public static partial Message WriteValue();

    [Message("write the id as text")]
    public static partial Message WriteId();

    [Message("more cells of this column show something else than is read from them")]
    public static partial Message MoreCells();

    [Message("{text} is read as text, and is what spreadsheet programs show for a formula that fails")]
    public static partial Message FailedFormula(string text);

    [Message("{text} is read from a cell that holds a date")]
    public static partial Message FromDate(string text);

    [Message("{text} is read, and the cell shows {shown}")]
    public static partial Message Shows(string text, ArgumentValue shown);

    [Message("{text} is read, and the cell shows {shown}; spreadsheet programs keep 15 digits of a number")]
    public static partial Message ShowsDigits(string text, ArgumentValue shown);

    [Message("nothing")]
    public static partial Message Nothing();
}
