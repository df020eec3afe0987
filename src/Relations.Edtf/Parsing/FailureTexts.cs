namespace Relations;

/// <summary>What is said of any failure.</summary>
internal static partial class FailureTexts
{
    [Message("{reason:sentence}")]
    internal static partial Message Sentence(Message reason);

    [Message("this is EDTF of level {level}, and only level {allowed} is allowed here")]
    internal static partial Message Level(int level, int allowed);
}
