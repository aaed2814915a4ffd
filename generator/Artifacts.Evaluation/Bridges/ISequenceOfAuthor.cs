namespace Artifacts.Evaluation.Bridges;

/// <summary>A sequence whose elements the author's code makes one by one.</summary>
internal interface ISequenceOfAuthor
{
    object Start();
}
