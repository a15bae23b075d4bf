using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using SisterCity.Values;

namespace SisterCity.Platform.Tests.Web;

/// <summary>A controller as people write it: no attribute says where a parameter comes from.</summary>
[ApiController]
[Route("mvc/[controller]")]
public sealed class ScalarController<TScalar> : ControllerBase
    where TScalar : struct, IScalar<TScalar>
{
    [HttpGet("route/{**value}")]
    public string OfRoute(TScalar value) => value.Text;

    [HttpGet("query")]
    public string OfQuery(TScalar value) => value.Text;

    [HttpGet("optional")]
    public string OfOptionalQuery(TScalar? value) => value?.Text ?? "none";
}

/// <summary>One controller for each scalar, named after it.</summary>
internal sealed class ScalarControllers : IApplicationFeatureProvider<ControllerFeature>, IControllerModelConvention
{
    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature)
    {
        foreach (var scalar in Scalars.All)
            feature.Controllers.Add(typeof(ScalarController<>).MakeGenericType(scalar).GetTypeInfo());
    }

    public void Apply(ControllerModel controller) => controller.ControllerName = controller.ControllerType.GenericTypeArguments[0].Name;
}
