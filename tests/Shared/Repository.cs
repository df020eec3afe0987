namespace Relations.Tests;

/// <summary>Where the files lie that tests look at as they are in the repository.</summary>
static class Repository
{
    static readonly Lazy<string> Top = new(() =>
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Relations.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run inside the repository.");
        }

        return folder.FullName;
    });

    /// <summary>The full path of a file or folder, given from the top of the repository.</summary>
    public static string PathOf(params ReadOnlySpan<string> names) => Path.Combine([Top.Value, .. names]);
}
