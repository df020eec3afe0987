using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>Works out the widths of columns, in characters.</summary>
static class Widths
{
    const int Narrowest = 8;
    const int Wrapped = 34;
    const int Widest = 60;

    /// <summary>
    /// A width for a header and lines of up to so many characters: lines of middling length fit, longer ones wrap in a
    /// column that grows with them only slowly.
    /// </summary>
    public static double Of(string header, int longest)
    {
        var content = longest <= Wrapped ? longest + 2 : Math.Min(Widest, Wrapped + 2 + (longest - Wrapped) / 8);
        return Math.Max(Math.Max(Narrowest, content), LongestWord(header) + 4);
    }

    public static double Of(string header, EnumKind words) => Of(header, words.Values.Max(word => word.Word.Length));

    static int LongestWord(string header) => header.Split(' ').Max(word => word.Length);
}
