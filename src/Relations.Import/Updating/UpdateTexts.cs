namespace Relations.Import;

/// <summary>Why an update cannot be made.</summary>
static partial class UpdateTexts
{
    [Message("{path}: the file cannot be changed without being misread; relations fmt may help")]
    internal static partial Message WouldMisread(string path);
}
