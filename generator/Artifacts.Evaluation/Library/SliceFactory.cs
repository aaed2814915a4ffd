using Artifacts.Evaluation.Running;
using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Library;

/// <summary>Copies of a part of an array.</summary>
internal static class SliceFactory
{
    public static Func<Session, Site, object?, Range, object?> ForArrays(TypeModel arrayType) => (session, site, array, range) =>
    {
        var source = array as Array ?? throw session.Throw(new NullReferenceException(), site);
        try
        {
            var (offset, length) = range.GetOffsetAndLength(source.Length);
            session.ChargeElements(length, site);
            var slice = Array.CreateInstance(arrayType.Carrier.GetElementType()!, length);
            Array.Copy(source, offset, slice, 0, length);
            return slice;
        }
        catch (ArgumentException exception)
        {
            throw session.Throw(exception, site);
        }
    };
}
