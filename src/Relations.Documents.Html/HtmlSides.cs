using System.Globalization;
using System.Text;

namespace Relations.Documents.Html;

/// <summary>How wide blocks side by side are on wide screens and in print: a rule of style for each division that occurs.</summary>
sealed class HtmlSides
{
    readonly List<string> divisions = [];

    /// <summary>The class of blocks side by side.</summary>
    public string ClassOf(SideBySide beside)
    {
        var division = string.Join(
            ' ',
            beside.Sides.Select(side => string.Create(CultureInfo.InvariantCulture, $"minmax(0,{side.Weight:0.###}fr)"))
        );
        if (!divisions.Contains(division))
            divisions.Add(division);
        return NameOf(divisions.IndexOf(division));
    }

    /// <summary>The rules of all divisions.</summary>
    public string Style
    {
        get
        {
            var style = new StringBuilder();
            for (var i = 0; i < divisions.Count; i++)
                style.Append(
                    CultureInfo.InvariantCulture,
                    $"@media print,(min-width:56.25em){{.{NameOf(i)}{{grid-template-columns:{divisions[i]}}}}}\n"
                );
            return style.ToString();
        }
    }

    static string NameOf(int index) => "sides-" + (index + 1).ToString(CultureInfo.InvariantCulture);
}
