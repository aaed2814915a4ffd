namespace Artifacts.Evaluation.Values;

/// <inheritdoc/>
internal sealed class ReadOnlyArrayFactory<T> : ReadOnlyArrayFactory
{
    public override object Wrap(object array) => new ReadOnlyArray<T>((T[])array);
}
