using System.Globalization;
using Relations.Dossiers;
using Relations.Rules;
using Relations.Workbooks;

namespace Relations.Benchmarks;

/// <summary>
/// Does one thing with a workbook and ends, so that a whole process can be measured beside those of other libraries:
/// <c>dotnet run -c Release --project tests/Relations.Benchmarks -- workbook-write 100000 people.xlsx</c> writes people,
/// and <c>… workbook-read people.xlsx</c> reads them back and checks them.
/// </summary>
static class WorkbookHost
{
    const string Header = "{ format: 1, title: People, languages: [en, tr, az], parties: [TUR, AZE] }";

    /// <summary>Whether the arguments are for this.</summary>
    public static bool Runs(string[] args) => args is ["workbook-write", _, _] or ["workbook-read", _];

    public static int Run(string[] args) =>
        args is ["workbook-write", var count, var output]
            ? Write(int.Parse(count, CultureInfo.InvariantCulture), output)
            : Read(args[1]);

    static int Write(int count, string path)
    {
        var dossier = DossierReader.Read(new MemoryFiles().With("dossier.yaml", Header));
        var more = new RecordStream(Person.Shape, PeopleRows.Make(count));
        using var output = File.Create(path);
        WorkbookWriter.Write(Checker.Check(dossier), more, WorkbookOptions.Default, output);
        return 0;
    }

    static int Read(string path)
    {
        var dossier = DossierReader.Read(FolderFiles.OfFile(path), formats: [WorkbookFormat.Instance]);
        var result = Checker.Check(dossier);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{dossier.Records.Count} records, {result.Findings.Count} findings"
            )
        );
        return dossier.Records.Count > 0 ? 0 : 1;
    }
}
