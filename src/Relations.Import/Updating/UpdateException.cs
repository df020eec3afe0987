namespace Relations.Import;

/// <summary>An update cannot be made, and nothing is written.</summary>
/// <param name="text">Why.</param>
sealed class UpdateException(Message text) : Exception(text.ToString())
{
    /// <summary>Why.</summary>
    public Message Text => text;
}
