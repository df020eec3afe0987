namespace Relations.Pdf;

/// <summary>What a structure element holds, in reading order. A document has many, so each is small.</summary>
/// <param name="Target">The element within the element, the page that a stretch of its content is on, or a link's annotation.</param>
/// <param name="Mcid">The number of the stretch of content on its page; 0 for anything else.</param>
readonly record struct StructKid(object Target, int Mcid = 0);
