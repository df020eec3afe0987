namespace Relations;

/// <summary>What is said of any failure.</summary>
static partial class FailureTexts
{
    [Message("{reason:sentence}")]
    public static partial Message Sentence(Message reason);

    [Message("this is EDTF of level {level}, and only level {allowed} is allowed here")]
    public static partial Message Level(int level, int allowed);
}
