#:sdk Microsoft.NET.Sdk.Web
#:package Relations.Workbooks@0.1.0
#:property PublishAot=false

// Validates uploaded workbooks.
//
//     dotnet run upload.cs -- --urls http://localhost:5080
//     curl --data-binary @dossier.xlsx http://localhost:5080/findings
//     curl --data-binary @dossier.xlsx http://localhost:5080/workbook -o checked.xlsx
using Relations.Dossiers;
using Relations.Rules;
using Relations.Workbooks;

var app = WebApplication.CreateBuilder(args).Build();

// An upload may not unpack to more than this, however small it is.
var limits = ReadLimits.Default with
{
    UnpackedBytes = 256L << 20,
};

app.MapPost(
    "/findings",
    async (HttpRequest request, CancellationToken token) =>
    {
        var result = await Check(request, token);
        return Results.Json(
            new
            {
                records = result.Dossier.Records.Count,
                errors = result.Count(Severity.Error),
                findings = result.Findings.Select(finding => new
                {
                    finding.Code,
                    severity = finding.Severity.ToString(),
                    verdict = finding.Verdict.ToString(),
                    finding.Record,
                    finding.Field,
                    sheet = finding.Place?.Sheet,
                    cell = finding.Place?.Cell,
                    finding.Message,
                }),
            }
        );
    }
);

app.MapPost(
    "/workbook",
    async (HttpRequest request, HttpResponse response, CancellationToken token) =>
    {
        var result = await Check(request, token);
        response.ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        await result.SaveAsWorkbookAsync(response.Body, token: token);
    }
);

await app.RunAsync();

async Task<CheckResult> Check(HttpRequest request, CancellationToken token)
{
    var dossier = await WorkbookLoading.LoadAsync(request.Body, limits: limits, token: token);

    // The stored texts of the sources lie beside a workbook, and are not uploaded.
    return await dossier.ValidateAsync(new() { Ignore = ["SRC005"] }, token);
}
