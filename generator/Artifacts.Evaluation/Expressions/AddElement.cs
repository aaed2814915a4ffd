namespace Artifacts.Evaluation.Expressions;

/// <summary>Adds an element to a collection, which is written anew if it is a struct.</summary>
internal delegate void AddElement(ref object? collection, object? element);
