namespace Relations.Briefings.Tests.Content;

/// <summary>No field of the model is forgotten: a briefing shows it, or it is said here why not.</summary>
public sealed class FieldTests
{
    // A path covers what lies below it; an asterisk stands for any collection.
    static readonly Dictionary<string, string> NotShown = new(StringComparer.Ordinal)
    {
        ["*.id"] = "Records are called by their names.",
        ["*.ids"] = "They are for programs.",
        ["*.waivers"] = "They are told of with the findings that they accept.",
        ["dossier.format"] = "It is about the files.",
        ["dossier.ownFields"] = "They say which further fields records have; these are shown.",
        ["dossier.ownRules"] = "They say what is checked; what they find is told of with the other findings.",
        ["dossier.margins"] = "They say how rules compare dates; no date is shown otherwise for their sake.",
        ["dossier.baseline"] = "It is the path of a file; how many findings it knows is said.",
        ["dossier.mapping"] = "It is the path of a file; what records come of it is shown.",
        ["dossier.words"] = "They are for the rules about texts alone.",
        ["sources.spellings"] = "They help rules to find names in quotes.",
        ["sources.setAside"] = "They are for those who read what of a source is not yet recorded.",
        ["states.iso2"] = "It is for programs.",
        ["states.iso3166_3"] = "It is for programs.",
        ["states.wikidata"] = "It is for programs.",
        ["states.capital.place"] = "The capital's name says it.",
        ["places.coordinates"] = "They are for maps.",
        ["keyPoints.about"] = "Their sources stand behind the point.",
        ["keyPoints.order"] = "The points stand in it.",
        ["keyPoints.audience"] = "It decides which briefing the point stands in.",
        ["keyPoints.note"] = "It is for those who edit the point.",
        ["statements.about"] = "The text says it; positions on a dispute stand below it.",
    };

    public static TheoryData<string> Paths => [.. FilledDossier.Paths];

    static string Plain { get; } = FilledDossier.Composed(null);

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_field_is_shown_or_it_is_said_why_not(string path)
    {
        var isShown = FilledDossier.Composed(path) != Plain;
        var reason = NotShown.FirstOrDefault(one => Covers(one.Key, path)).Value;
        Assert.True(
            isShown || reason is not null,
            $"No briefing shows {path}. Show it in its section, or say in {nameof(FieldTests)} why it is not shown."
        );
        Assert.False(isShown && reason is not null, $"{path} is shown, and said not to be: {reason}");
    }

    [Fact]
    public void Every_reason_is_that_of_a_field() =>
        Assert.All(NotShown.Keys, key => Assert.Contains(FilledDossier.Paths, path => Covers(key, path)));

    static bool Covers(string key, string path)
    {
        var at = key[0] == '*' ? path.IndexOf('.', StringComparison.Ordinal) : 0;
        return (path[at..] + ".").StartsWith(key.TrimStart('*') + ".", StringComparison.Ordinal);
    }
}
