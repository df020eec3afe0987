using System.Text.RegularExpressions;

namespace Relations.Dossiers;

/// <summary>
/// Says where a cell shows something else than is read from it: <c>50%</c> of 0.5, <c>0007</c> of 7, a date of a number. In an
/// id that is a warning, since what was meant is what is shown; elsewhere it is a remark.
/// </summary>
/// <param name="problems">Takes what is said.</param>
sealed partial class DisplayedCells(ProblemList problems)
{
    const int MaxOfColumn = 20;
    const int MaxDigits = 15;

    readonly Dictionary<(string? Sheet, string Of, int Column), int> said = [];

    /// <summary>Reports a cell that is not empty.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="column">Its column.</param>
    /// <param name="of">What a row of the table is.</param>
    /// <param name="kind">What the column holds.</param>
    /// <param name="isId">Whether it holds ids.</param>
    public void Report(TableRow row, int column, string of, FieldKind kind, bool isId)
    {
        var cell = row[column];
        if (cell.IsEmpty || TextOf(cell, kind) is not { } message)
        {
            return;
        }

        var at = row.SpanOf(column);
        var count = said[(at.Table?.Sheet, of, column)] = said.GetValueOrDefault((at.Table?.Sheet, of, column)) + 1;
        if (isId)
        {
            problems.AddWarning(ProblemKind.WrongKind, message, at, CellTexts.WriteId());
        }
        else if (count <= MaxOfColumn)
        {
            problems.AddRemark(
                message,
                at,
                cell.Form == CellForm.Text ? CellTexts.WriteValue() : CellTexts.WriteAsText()
            );
        }
        else if (count == MaxOfColumn + 1)
        {
            problems.AddRemark(CellTexts.MoreCells(), at);
        }
    }

    static Message? TextOf(TableCell cell, FieldKind kind) =>
        (cell.Form, kind) switch
        {
            (CellForm.Text, not (IntegerKind or NumberKind)) when FailedFormula().IsMatch(cell.Text!) =>
                CellTexts.FailedFormula(cell.Text!),
            (CellForm.Number, IntegerKind or NumberKind) => cell.Shown?.EndsWith('%') == true ? Differs(cell) : null,
            (CellForm.Number, _) => cell.Shown is null ? null : Differs(cell),
            (CellForm.Day, DateKind or IntegerKind or NumberKind) => null,
            (CellForm.Day, _) when cell.Shown is null => CellTexts.FromDate(cell.Text!),
            (CellForm.Day, _) => Differs(cell),
            _ => null,
        };

    static Message Differs(TableCell cell)
    {
        var shown =
            cell.Shown!.Length == 0
                ? ArgumentValue.Of(CellTexts.Nothing())
                : ArgumentValue.Of(Scalars.Shorten(cell.Shown));
        // Of a longer one the last digits have become zeros, or other digits.
        var isCut =
            cell.Form == CellForm.Number
            && cell.Text!.TrimStart('-') is { Length: > MaxDigits } whole
            && whole.All(char.IsAsciiDigit);
        return isCut ? CellTexts.ShowsDigits(cell.Text!, shown) : CellTexts.Shows(cell.Text!, shown);
    }

    [GeneratedRegex(@"^(#[\p{Lu}\d_/]+[!?]|#N/A|#N/D|#YOK|#{3,})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FailedFormula();
}
