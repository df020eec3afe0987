namespace Relations.Import;

/// <summary>The words by which texts beside dates say what dates are, in English, Turkish, Azerbaijani and French.</summary>
static class UsualQualifiers
{
    /// <summary>A regular expression of what says it.</summary>
    public static string Of(QualifierKind kind) =>
        kind switch
        {
            QualifierKind.Approximate =>
                @"(?i)\b(c|ca|circa|about|around|approx|approximately|yaklaşık|civarında|takriben|təxminən|vers|environ)\b",
            QualifierKind.Uncertain =>
                @"(?i)\?|\b(perhaps|possibly|probably|uncertain|belki|muhtemelen|bəlkə|ehtimal|peut-être|probablement|incertain)\b",
            QualifierKind.Before => @"(?i)\b(before|by|önce|evvel|əvvəl|avant)\b",
            _ => @"(?i)\b(after|since|sonra|après|depuis)\b",
        };
}
