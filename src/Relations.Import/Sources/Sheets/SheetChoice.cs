namespace Relations.Import;

/// <summary>Chooses the sheet of a workbook that a mapping names, and says which are not read.</summary>
static class SheetChoice
{
    /// <summary>The place of the sheet that is wanted, from 0; the first one where none is named; null where there is none.</summary>
    public static int? Of(IReadOnlyList<string> sheets, ForeignInput input)
    {
        var wanted = input.Settings.Sheet;
        var at = wanted is null ? 0 : IndexOf(sheets, wanted);
        if (at < 0 || sheets.Count == 0)
        {
            var help = SheetSourceTexts.SheetsAre(
                ArgumentValue.List([.. sheets.Select(ArgumentValue.Of)], ListForm.And)
            );
            input.Problems.Add(
                ProblemKind.MissingField,
                SheetSourceTexts.NoSheet(wanted ?? "1"),
                Guard.StartOf(input),
                help
            );
            return null;
        }

        for (var i = 0; wanted is null && i < sheets.Count; i++)
        {
            if (i != at)
            {
                var place = new TextSpan(1, 1, 1) { Table = input.File.PlaceOf(sheets[i], i) };
                input.Problems.AddRemark(SheetSourceTexts.Unread(sheets[i]), place, SheetSourceTexts.NameSheet());
            }
        }

        return at;
    }

    static int IndexOf(IReadOnlyList<string> sheets, string wanted)
    {
        var list = sheets.ToList();
        var exact = list.IndexOf(wanted);
        return exact >= 0
            ? exact
            : list.FindIndex(name => string.Equals(name.Trim(), wanted.Trim(), StringComparison.OrdinalIgnoreCase));
    }
}
