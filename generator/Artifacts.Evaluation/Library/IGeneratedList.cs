namespace Artifacts.Evaluation.Library;

/// <summary>A list whose elements are made when they are asked for.</summary>
internal interface IGeneratedList;
