namespace Relations.Dossiers;

/// <summary>The names of files that mean something in the folder of a dossier.</summary>
static class DossierFileNames
{
    /// <summary>Describes the tables of an export as CSV.</summary>
    public const string PackageDescription = "datapackage.json";

    /// <summary>Names the briefings that are wanted.</summary>
    public const string BriefingPlan = "briefings.yaml";
}
