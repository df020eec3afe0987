using System.Diagnostics;
using Relations.Dossiers;

namespace Relations.Workbooks.Tests;

/// <summary>Workbooks as LibreOffice Calc saves them; passed over where it is not installed.</summary>
public sealed class OfficeTests : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("relations");

    // LibreOffice may be there without Calc, and then reads no workbooks.
    static readonly string[] Names = ["localc", "scalc"];

    static readonly string? Office = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .SelectMany(place => Names.Select(name => Path.Combine(place, name)))
        .FirstOrDefault(File.Exists);

    [OfficeFact]
    public void What_LibreOffice_saves_reads_back_as_the_same_dossier()
    {
        var seed = Made.Seed();
        var book = Path.Combine(folder.FullName, "book.xlsx");
        File.WriteAllBytes(book, Made.Bytes(seed, Language.Turkish));
        var saved = Path.Combine(folder.FullName, "saved");
        string[] args =
        [
            "-env:UserInstallation=" + new Uri(Path.Combine(folder.FullName, "profile")),
            "--headless",
            "--convert-to",
            "xlsx",
            "--outdir",
            saved,
            book,
        ];
        using var process = Process.Start(
            new ProcessStartInfo(Office!, args) { RedirectStandardOutput = true, UseShellExecute = false }
        )!;
        process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(3)));
        var read = Reopened.Read(File.ReadAllBytes(Path.Combine(saved, "book.xlsx")));
        Assert.Empty(read.Problems);
        Assert.Equal(Json(seed.Dossier), Json(read));
    }

    static string Json(Dossier dossier)
    {
        using var output = new MemoryStream();
        DossierWriter.WriteJson(dossier, output);
        return System.Text.Encoding.UTF8.GetString(output.ToArray());
    }

    public void Dispose() => folder.Delete(recursive: true);

    sealed class OfficeFactAttribute : FactAttribute
    {
        public OfficeFactAttribute() => Skip = Office is null ? "LibreOffice Calc is not installed" : null;
    }
}
