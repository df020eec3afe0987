using Relations.Dossiers;

namespace Relations.Tests;

/// <summary>Holds what is said to the other languages: it is a message of the catalogues, and each language has its own text.</summary>
static class OtherLanguages
{
    /// <summary>Reads a dossier, and holds all that is said on the way to the languages.</summary>
    public static Dossier Read(
        IDossierFiles files,
        ReadLimits? limits = null,
        IReadOnlyList<RecordFormat>? formats = null
    )
    {
        var dossier = DossierReader.Read(files, limits, formats);
        foreach (var problem in dossier.Problems)
        {
            Have(problem.Text);
            Have(problem.HelpText);
        }

        return dossier;
    }

    public static void Have(Message? said)
    {
        if (said is null)
        {
            return;
        }

        var english = said.ToString();
        Assert.True(said.Template is not null, $"'{english}' is no message of the catalogues.");
        foreach (var language in Languages.All.Where(language => language != Language.English))
        {
            var text = said.In(language);
            Assert.True(text != english, $"{language} has no text of its own for '{english}'.");
            Assert.True(
                english.Contains('{', StringComparison.Ordinal) || !text.Contains('{', StringComparison.Ordinal),
                $"{language} leaves a placeholder open: {text}"
            );
        }
    }
}
