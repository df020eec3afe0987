namespace Relations.Pdf;

/// <summary>The marks around a page's content, of which one is open at a time.</summary>
sealed class ContentMarks(PdfPage page, ContentStream content)
{
    enum State
    {
        Between,
        Tagged,
        Artifact,
        Finished,
    }

    State state;

    // The element whose mark is open in the stream. It stays so after its end, in case that more of the element follows.
    StructElement? open;

    public void BeginTag(StructElement element)
    {
        Enter(State.Tagged);
        if (open == element && element.Kids[^1].Target == page)
            return;
        Close();
        content.BeginTag(element.Type, page.Mark(element));
        open = element;
    }

    public void BeginArtifact(ArtifactKind kind)
    {
        Enter(State.Artifact);
        Close();
        content.BeginArtifact(kind);
    }

    public void End()
    {
        Require();
        if (state == State.Artifact)
            content.EndMark();
        state = State.Between;
    }

    /// <summary>Makes sure that something may be drawn.</summary>
    public void Require()
    {
        if (state is not (State.Tagged or State.Artifact))
            throw new InvalidOperationException(
                "Nothing is drawn outside of marked content: begin a tag or an artifact."
            );
    }

    public void Finish()
    {
        Enter(State.Finished);
        Close();
    }

    void Enter(State next)
    {
        if (state == State.Finished)
            throw new InvalidOperationException("The page is closed.");
        if (state != State.Between)
            throw new InvalidOperationException("A stretch of marked content has not been ended.");
        state = next;
    }

    void Close()
    {
        if (open is not null)
            content.EndMark();
        open = null;
    }
}
