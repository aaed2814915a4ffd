using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Types;

/// <summary>Turns native types back into models, where they say which ones they carry.</summary>
internal static class ErasedCarriers
{
    /// <summary>Whether a type is made of the carriers that all of the author's classes or delegates share.</summary>
    public static bool IsErased(Type type) =>
        type == typeof(Instance) || typeof(Closure).IsAssignableFrom(type)
        || type.HasElementType && IsErased(type.GetElementType()!)
        || type.IsGenericType && !IsCarrier(type) && type.GetGenericArguments().Any(IsErased);

    /// <summary>The model of a native type that is not erased.</summary>
    public static TypeModel ModelOf(Type type)
    {
        if (IsCarrier(type))
        {
            return Activator.CreateInstance(type) is IEnumSlot slot ? slot.Type : ((ISlots)Activator.CreateInstance(type)!).Type;
        }

        return type.IsArray ? new NativeType(type, type.Name, [ModelOf(type.GetElementType()!)])
            : type.IsGenericType ? new NativeType(type, type.Name, [.. type.GetGenericArguments().Select(ModelOf)])
            : new NativeType(type, type.Name, []);
    }

    private static bool IsCarrier(Type type) => type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(Slots<>) || type.GetGenericTypeDefinition() == typeof(EnumSlot<>));
}
