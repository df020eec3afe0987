using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Relations.Workbooks.Tests;

/// <summary>The parts of a package, as programs need them that follow fewer of the rules than Excel does.</summary>
public sealed partial class PartsTests
{
    static readonly Lazy<Dictionary<string, string>> Parts = new(Read);

    [Fact]
    public void Parts_name_each_other_from_the_folder_that_they_lie_in()
    {
        var targets = Parts
            .Value.Where(part => part.Key.EndsWith(".rels", StringComparison.Ordinal))
            .SelectMany(part =>
                XDocument
                    .Parse(part.Value)
                    .Root!.Elements()
                    .Select(found => (From: part.Key, Target: (string)found.Attribute("Target")!))
            )
            .ToList();
        Assert.Contains(("xl/worksheets/_rels/sheet2.xml.rels", "../tables/table1.xml"), targets);
        Assert.Contains(("xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml"), targets);
        Assert.All(
            targets,
            found =>
            {
                Assert.False(found.Target.StartsWith('/'), $"{found.From} names {found.Target} from the root");
                var folder = new Uri("file:///" + found.From.Replace("_rels/", "", StringComparison.Ordinal));
                Assert.Contains(new Uri(folder, found.Target).AbsolutePath[1..], Parts.Value.Keys);
            }
        );
    }

    [Fact]
    public void No_part_of_shared_texts_is_left_over_where_cells_hold_their_own()
    {
        Assert.DoesNotContain("xl/sharedStrings.xml", Parts.Value.Keys);
        Assert.All(
            Parts.Value,
            part => Assert.DoesNotContain("sharedStrings", part.Value, StringComparison.OrdinalIgnoreCase)
        );
        Assert.All(Parts.Value, part => Assert.DoesNotContain(" t=\"s\"", part.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Heights_of_rows_are_written_without_leading_zeros()
    {
        var heights = Parts
            .Value.Where(part => part.Key.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal))
            .SelectMany(part => Height().Matches(part.Value))
            .Select(found => found.Groups["height"].Value)
            .ToList();
        Assert.NotEmpty(heights);
        Assert.All(heights, height => Assert.Matches("^[1-9][0-9]{0,2}$", height));
    }

    static Dictionary<string, string> Read()
    {
        using var zip = new ZipArchive(new MemoryStream(Made.Bytes(Made.Checked(Made.Small))));
        return zip.Entries.ToDictionary(
            entry => entry.FullName,
            entry =>
            {
                using var reader = new StreamReader(entry.Open());
                return reader.ReadToEnd();
            },
            StringComparer.Ordinal
        );
    }

    [GeneratedRegex(" ht=\"(?<height>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Height();
}
