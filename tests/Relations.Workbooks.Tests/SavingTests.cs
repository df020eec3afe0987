using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Workbooks.Tests;

public sealed class SavingTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("relations-save-").FullName;
    readonly CheckResult result = Made.Checked(Made.Small);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    Saving Saving =>
        new(
            token => result.ToWorkbookBytes(token: token),
            (path, token) => result.SaveAsWorkbook(path, token: token),
            (stream, token) => result.SaveAsWorkbook(stream, token: token),
            (path, token) => result.SaveAsWorkbookAsync(path, token: token),
            (stream, token) => result.SaveAsWorkbookAsync(stream, token: token)
        );

    [Fact]
    public Task A_path_a_stream_and_bytes_get_the_same_workbook() => Saving.GivesTheSameBytesEverywhere(folder);

    [Fact]
    public Task Where_writing_ends_early_nothing_is_left_and_what_was_there_stays() =>
        Saving.LeavesNothingWhereItIsCancelled(folder);

    [Fact]
    public async Task An_uploaded_workbook_is_the_dossier_that_was_saved()
    {
        using var upload = new MemoryStream(result.ToWorkbookBytes());
        var dossier = await WorkbookLoading.LoadAsync(upload);
        Assert.Equal(
            result.Dossier.Records.Select(record => record.Id).Order(StringComparer.Ordinal),
            dossier.Records.Select(record => record.Id).Order(StringComparer.Ordinal)
        );
        Assert.Empty(dossier.Problems);
    }

    [Fact]
    public async Task An_upload_that_is_no_workbook_is_a_finding()
    {
        using var upload = new MemoryStream("no workbook"u8.ToArray());
        var checkedUpload = await (await WorkbookLoading.LoadAsync(upload)).ValidateAsync();
        Assert.Equal(["FMT001"], checkedUpload.Findings.Select(finding => finding.Code));
        using var other = new MemoryStream();
        await Assert.ThrowsAsync<ArgumentException>(() => WorkbookLoading.LoadAsync(other, "dossier.yaml"));
    }

    [Fact]
    public void A_path_to_a_workbook_is_loaded_with_the_options_for_them()
    {
        var path = Path.Combine(folder, "a.xlsx");
        result.SaveAsWorkbook(path);
        Assert.Equal(result.Dossier.Records.Count, Dossier.Load(path, WorkbookLoading.Options).Records.Count);
    }
}
