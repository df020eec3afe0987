using Relations.Dossiers;

namespace Relations.Rules.Tests;

/// <summary>Reads the dossiers of the examples of rules.</summary>
static class ExampleDossier
{
    /// <summary>The dossier of an example, with its other files.</summary>
    public static Dossier Read(Example example)
    {
        var files = new MemoryFiles().With("example.yaml", example.Encoding.GetBytes(example.Dossier));
        return DossierReader.Read(example.Files.Aggregate(files, (all, file) => all.With(file.Path, file.Text)));
    }
}
