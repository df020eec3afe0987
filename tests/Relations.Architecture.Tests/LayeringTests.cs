namespace Relations.Architecture.Tests;

/// <summary>
/// Within a project, folders are layered: of two, at most one uses types of the other. Types are found by name in the sources,
/// so that a name which means two things in one project shows up here too.
/// </summary>
public sealed class LayeringTests
{
    // Each has its reason in docs/architecture.md.
    static readonly string[] Allowed =
    [
        "Relations.Documents.Pdf/Layout/Paging <-> Relations.Documents.Pdf/Layout/Text",
        "Relations.Dossiers <-> Relations.Dossiers/Shapes",
        "Relations.Dossiers/Model <-> Relations.Dossiers/Shapes",
        "Relations.Dossiers/Model <-> Relations.Dossiers/Values",
        "Relations.Dossiers/Reading <-> Relations.Dossiers/Shapes",
        "Relations.Edtf <-> Relations.Edtf/Hints",
        "Relations.Edtf/Calendars <-> Relations.Edtf/Hints",
        "Relations.Edtf/Hints <-> Relations.Edtf/Mentions",
        "Relations.Pdf/Pages <-> Relations.Pdf/Structure",
        "Relations.Pdf/Pages <-> Relations.Pdf/Writing",
        "Relations.Rules/Checking <-> Relations.Rules/Evidence",
    ];

    [Fact]
    public void Of_two_folders_only_one_uses_the_other() =>
        Assert.Equal(Allowed.Order(StringComparer.Ordinal), Pairs().Order(StringComparer.Ordinal));

    [Fact]
    public void The_reason_of_each_pair_that_may_stays_written_down()
    {
        var page = File.ReadAllText(Repository.PathOf("docs", "architecture.md"));
        Assert.All(Allowed, pair => Assert.Contains($"`{pair}`", page, StringComparison.Ordinal));
    }

    static IEnumerable<string> Pairs()
    {
        var uses = Uses();
        return uses.Where(use => string.CompareOrdinal(use.From, use.To) < 0 && uses.Contains((use.To, use.From)))
            .Select(use => $"{use.From} <-> {use.To}");
    }

    static HashSet<(string From, string To)> Uses()
    {
        var declared = SourceFiles
            .All.SelectMany(file =>
                SourceFiles.TypesOf(file).Distinct().Select(type => (Key: (file.Project, type), file))
            )
            .ToLookup(pair => pair.Key, pair => pair.file);
        var uses = new HashSet<(string, string)>();
        foreach (var file in SourceFiles.All)
        {
            foreach (var word in SourceFiles.WordsOf(file))
            {
                var places = declared[(file.Project, word)].ToList();
                if (places.Count > 0 && !places.Contains(file) && places[0].Folder != file.Folder)
                {
                    uses.Add((file.Folder, places[0].Folder));
                }
            }
        }

        return uses;
    }
}
