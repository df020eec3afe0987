using System.Text;

namespace Relations.Tests;

/// <summary>Texts that were read and found right, kept in files beside the tests.</summary>
static class Golden
{
    /// <summary>
    /// Compares with the file, and fails where it is missing or differs. With <c>RELATIONS_ACCEPT=1</c> in the environment
    /// the file is written instead, to be read before it is committed.
    /// </summary>
    /// <param name="actual">What the test got, with lines ending in LF.</param>
    /// <param name="path">The file, from the top of the repository, with <c>/</c> between names.</param>
    public static void Verify(string actual, string path)
    {
        var file = Repository.PathOf(path.Split('/'));
        if (Environment.GetEnvironmentVariable("RELATIONS_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual, new UTF8Encoding(false));
            return;
        }

        Assert.True(File.Exists(file), $"{path} is missing; RELATIONS_ACCEPT=1 writes it");
        Assert.Equal(File.ReadAllText(file), actual);
    }
}
