// SPDX-License-Identifier: EPL-2.0
// Copyright Contributors to the Zowe Project.
// Generated from schemas/*.json by scripts/generate.mjs; do not edit.
// @ts-nocheck

export const validateConfig = validate18;
const schema21 = {"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://zowe.org/schemas/v2/server-base","type":"object","additionalProperties":false,"properties":{"zowe":{"$ref":"https://zowe.org/schemas/ha/zowe.json"},"java":{"type":"object","properties":{"home":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/path"}}},"node":{"type":"object","properties":{"home":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/path"}}},"zOSMF":{"type":"object","additionalProperties":false,"properties":{"host":{"type":"string"},"port":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/port"},"scheme":{"type":"string","enum":["http","https"],"default":"https"},"applId":{"type":"string","default":"IZUDFLT"}}},"components":{"$ref":"https://zowe.org/schemas/ha/components.json"},"haInstances":{"$ref":"https://zowe.org/schemas/ha/ha-instances.json"}},"$defs":{"port":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/port"},"scheme":{"type":"string","enum":["http","https"]},"certificate":{"$ref":"https://zowe.org/schemas/ha/certificate.json"},"pkcs12-certificate":{"allOf":[{"$ref":"https://zowe.org/schemas/ha/certificate.json"},{"properties":{"keystore":{"properties":{"type":{"const":"PKCS12"}}}}}]},"keyring-certificate":{"allOf":[{"$ref":"https://zowe.org/schemas/ha/certificate.json"},{"properties":{"keystore":{"properties":{"type":{"not":{"const":"PKCS12"}}}}}}]},"component":{"$ref":"https://zowe.org/schemas/ha/components.json#/$defs/component"},"componentJobSettings":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/jobSettings"},"tlsSettings":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/tls"},"nativeTlsSettings":{"allOf":[{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/tls"},{"properties":{"attls":{"enum":[false,"false",""]}}}]},"attlsSetting":{"type":"object","additionalProperties":false,"properties":{"attls":{"const":true}}},"networkSettings":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/network"},"registryHandler":{"$ref":"https://zowe.org/schemas/ha/zowe.json#/properties/extensionRegistry/properties/handlers/additionalProperties"}}};
const schema26 = {"type":"string","minLength":1,"maxLength":1024};
const schema41 = {"type":"integer","minimum":0,"maximum":65535};
const schema22 = {"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://zowe.org/schemas/ha/zowe.json","type":"object","additionalProperties":false,"properties":{"setup":{"$ref":"https://zowe.org/schemas/ha/setup.json"},"runtimeDirectory":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/path"},"logDirectory":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/path"},"workspaceDirectory":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/path"},"extensionDirectory":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/path"},"job":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"prefix":{"type":"string"}}},"network":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/network"},"extensionRegistry":{"type":"object","properties":{"defaultHandler":{"type":"string"},"handlers":{"type":"object","additionalProperties":{"type":"object","properties":{"registry":{"type":"string"},"path":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/path"}},"required":["registry","path"]}}},"required":["defaultHandler","handlers"]},"launcher":{"type":"object","additionalProperties":false,"properties":{"restartIntervals":{"$ref":"https://zowe.org/schemas/ha/launcher-options.json#/properties/restartIntervals"},"minUptime":{"$ref":"https://zowe.org/schemas/ha/launcher-options.json#/properties/minUptime"},"shareAs":{"$ref":"https://zowe.org/schemas/ha/launcher-options.json#/properties/shareAs"},"unsafeDisableZosVersionCheck":{"type":"boolean","default":false}}},"rbacProfileIdentifier":{"type":"string"},"cookieIdentifier":{"type":"string"},"externalDomains":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string"}},"externalPort":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/port"},"environments":{"type":"object","additionalProperties":true,"properties":{}},"launchScript":{"type":"object","properties":{"logLevel":{"type":"string","enum":["","info","debug","trace"]},"onComponentConfigureFail":{"type":"string","enum":["warn","exit"]}}},"certificate":{"$ref":"https://zowe.org/schemas/ha/certificate.json"},"verifyCertificates":{"type":"string","enum":["STRICT","NONSTRICT","DISABLED"]},"sysMessages":{"type":"array","uniqueItems":true,"items":{"type":"string"}},"useConfigmgr":{"type":"boolean"},"configmgr":{"type":"object","properties":{"validation":{"type":"string","enum":["STRICT","COMPONENT-COMPAT"]}},"required":["validation"]}}};
const schema38 = {"type":"array","items":{"type":"integer","minimum":0}};
const schema39 = {"type":"integer","minimum":0,"default":90};
const schema40 = {"type":"string","enum":["no","yes","must",""],"default":"yes"};
const schema42 = {"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://zowe.org/schemas/ha/certificate.json","type":"object","additionalProperties":false,"required":["keystore","truststore"],"properties":{"keystore":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["PKCS12","JCEKS","JCECCAKS","JCERACFKS","JCECCARACFKS","JCEHYBRIDRACFKS"]},"file":{"type":"string"},"password":{"type":"string"},"alias":{"type":"string"}},"required":["type","file","alias"]},"truststore":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["PKCS12","JCEKS","JCECCAKS","JCERACFKS","JCECCARACFKS","JCEHYBRIDRACFKS"]},"file":{"type":"string"},"password":{"type":"string"}},"required":["type","file"]},"pem":{"type":["object","null"],"additionalProperties":false,"properties":{"key":{"type":["string","null"]},"certificate":{"type":["string","null"]},"certificateAuthorities":{"type":["string","array"],"items":{"type":"string"}}}}},"if":{"properties":{"keystore":{"properties":{"type":{"enum":["JCEKS","JCECCAKS","JCERACFKS","JCECCARACFKS","JCEHYBRIDRACFKS"]}},"required":["type"]}},"required":["keystore"]},"then":{"properties":{"keystore":{"properties":{"type":{"enum":["JCEKS","JCECCAKS","JCERACFKS","JCECCARACFKS","JCEHYBRIDRACFKS"]},"file":{"pattern":"^safkeyring[a-z]*://","$comment":"be a key ring, as safkeyring://owner/ring"},"password":{"enum":["","password"]}}},"truststore":{"properties":{"type":{"enum":["JCEKS","JCECCAKS","JCERACFKS","JCECCARACFKS","JCEHYBRIDRACFKS"]},"file":{"pattern":"^safkeyring[a-z]*://","$comment":"be a key ring, as safkeyring://owner/ring"},"password":{"enum":["","password"]}}}}},"else":{"required":["pem"],"properties":{"keystore":{"properties":{"file":{"minLength":1,"maxLength":1024}}},"truststore":{"properties":{"type":{"enum":["PKCS12"]},"file":{"minLength":1,"maxLength":1024}}},"pem":{"type":"object","required":["key","certificate"],"properties":{"key":{"type":"string","minLength":1,"maxLength":1024},"certificate":{"type":"string","minLength":1,"maxLength":1024},"certificateAuthorities":{"minLength":1,"maxLength":1024,"items":{"minLength":1,"maxLength":1024}}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => [...text].length;
const schema23 = {"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://zowe.org/schemas/ha/setup.json","type":"object","additionalProperties":false,"properties":{"dataset":{"type":"object","additionalProperties":false,"properties":{"prefix":{"type":"string"},"proclib":{"type":"string"},"parmlib":{"type":"string"},"jcllib":{"type":"string"},"loadlib":{"type":"string"},"authLoadlib":{"type":"string"},"authPluginLib":{"type":"string"},"parmlibMembers":{"type":"object","additionalProperties":false,"properties":{"zis":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/memberName","default":"ZWESIP00"}}}}},"zis":{"type":"object","additionalProperties":false,"properties":{"parmlib":{"type":"object","additionalProperties":false,"properties":{"keys":{"type":"object","properties":{}}}}}},"security":{"type":"object","additionalProperties":false,"properties":{"product":{"type":"string","enum":["RACF","ACF2","TSS"],"default":"RACF"},"groups":{"type":"object","additionalProperties":false,"properties":{"admin":{"type":"string","default":"ZWEADMIN"},"stc":{"type":"string","default":"ZWEADMIN"},"sysProg":{"type":"string","default":"ZWEADMIN"}}},"users":{"type":"object","additionalProperties":false,"properties":{"zowe":{"type":"string","default":"ZWESVUSR"},"zis":{"type":"string","default":"ZWESIUSR"}}},"stcs":{"type":"object","additionalProperties":false,"properties":{"zowe":{"type":"string","default":"ZWESLSTC"},"zis":{"type":"string","default":"ZWESISTC"},"aux":{"type":"string","default":"ZWESASTC"}}}}},"certificate":{"type":"object","properties":{"type":{"type":"string","enum":["PKCS12","JCEKS","JCECCAKS","JCERACFKS","JCECCARACFKS","JCEHYBRIDRACFKS"],"default":"PKCS12"},"pkcs12":{"type":"object","additionalProperties":false,"properties":{"directory":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/path"},"lock":{"type":"boolean"},"name":{"type":["string","null"],"default":"localhost"},"password":{"type":["string","null"],"default":"password"},"caAlias":{"type":["string","null"],"default":"local_ca"},"caPassword":{"type":["string","null"],"default":"local_ca_password"},"import":{"type":"object","additionalProperties":false,"properties":{"keystore":{"type":"string"},"password":{"type":"string"},"alias":{"type":"string"}}}}},"keyring":{"type":"object","additionalProperties":false,"properties":{"owner":{"type":"string"},"name":{"type":"string"},"label":{"type":"string","default":"localhost"},"caLabel":{"type":"string","default":"localca"},"connect":{"type":"object","additionalProperties":false,"properties":{"user":{"type":"string"},"label":{"type":"string"}}},"import":{"type":"object","additionalProperties":false,"properties":{"dsName":{"type":"string"},"password":{"type":"string"}}},"zOSMF":{"type":"object","additionalProperties":false,"properties":{"ca":{"type":"string"},"user":{"type":"string"}}}}},"dname":{"type":"object","additionalProperties":false,"properties":{"caCommonName":{"type":["string","null"],"default":"Zowe Development Instances CA"},"commonName":{"type":["string","null"],"default":"Zowe Development Instances Certificate"},"orgUnit":{"type":["string","null"],"default":"API Mediation Layer"},"org":{"type":["string","null"],"default":"Zowe Sample"},"locality":{"type":["string","null"],"default":"Prague"},"state":{"type":["string","null"],"default":"Prague"},"country":{"type":["string","null"],"default":"CZ"}}},"validity":{"type":["integer","null"],"default":3650},"san":{"type":"array","items":{"type":"string"}},"importCertificateAuthorities":{"type":"array","items":{"type":"string"}}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"PKCS12"}}},"then":{"required":["pkcs12"]}},{"if":{"required":["type"],"properties":{"type":{"enum":["JCEKS","JCECCAKS","JCERACFKS","JCECCARACFKS","JCEHYBRIDRACFKS"]}}},"then":{"required":["keyring"]}},{"if":{"not":{"required":["type"]}},"then":{"if":{"not":{"required":["keyring"]}},"then":{"required":["pkcs12"]},"else":{"not":{"required":["pkcs12"]},"$comment":"say in type which of pkcs12 and keyring counts"}}}]},"vsam":{"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["NONRLS","RLS"],"default":"NONRLS"},"volume":{"type":"string"},"storageClass":{"type":"string"},"name":{"type":["string","null"],"if":{"type":"string","minLength":1},"then":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/vsamName"}}}},"jcl":{"type":"object","properties":{"header":{"type":["string","array"],"items":{"type":"string"}}}}}};
const schema25 = {"type":"string","pattern":"^[A-Z$#@][A-Z0-9$#@]{0,7}$","minLength":1,"maxLength":8,"$comment":"be 1 to 8 characters of A-Z, 0-9, $, # and @, and not begin with a digit"};
const schema27 = {"type":"string","pattern":"^[A-Z$#@][A-Z0-9$#@-]{0,7}(\\.[A-Z$#@][A-Z0-9$#@-]{0,7}){0,11}$","minLength":3,"maxLength":38,"$comment":"be a data set name: upper-case qualifiers of 1 to 8 characters with dots between"};
const pattern2 = new RegExp("^[A-Z$#@][A-Z0-9$#@]{0,7}$", "u");
const pattern3 = new RegExp("^[A-Z$#@][A-Z0-9$#@-]{0,7}(\\.[A-Z$#@][A-Z0-9$#@-]{0,7}){0,11}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://zowe.org/schemas/ha/setup.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "dataset") || (key0 === "zis")) || (key0 === "security")) || (key0 === "certificate")) || (key0 === "vsam")) || (key0 === "jcl"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.dataset !== undefined){
let data0 = data.dataset;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((((((key1 === "prefix") || (key1 === "proclib")) || (key1 === "parmlib")) || (key1 === "jcllib")) || (key1 === "loadlib")) || (key1 === "authLoadlib")) || (key1 === "authPluginLib")) || (key1 === "parmlibMembers"))){
const err1 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema23.properties.dataset,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data0.prefix !== undefined){
let data1 = data0.prefix;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/dataset/prefix",schemaPath:"#/properties/dataset/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.dataset.properties.prefix.type,parentSchema:schema23.properties.dataset.properties.prefix,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.proclib !== undefined){
let data2 = data0.proclib;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/dataset/proclib",schemaPath:"#/properties/dataset/properties/proclib/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.dataset.properties.proclib.type,parentSchema:schema23.properties.dataset.properties.proclib,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.parmlib !== undefined){
let data3 = data0.parmlib;
if(typeof data3 !== "string"){
const err4 = {instancePath:instancePath+"/dataset/parmlib",schemaPath:"#/properties/dataset/properties/parmlib/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.dataset.properties.parmlib.type,parentSchema:schema23.properties.dataset.properties.parmlib,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.jcllib !== undefined){
let data4 = data0.jcllib;
if(typeof data4 !== "string"){
const err5 = {instancePath:instancePath+"/dataset/jcllib",schemaPath:"#/properties/dataset/properties/jcllib/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.dataset.properties.jcllib.type,parentSchema:schema23.properties.dataset.properties.jcllib,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.loadlib !== undefined){
let data5 = data0.loadlib;
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/dataset/loadlib",schemaPath:"#/properties/dataset/properties/loadlib/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.dataset.properties.loadlib.type,parentSchema:schema23.properties.dataset.properties.loadlib,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.authLoadlib !== undefined){
let data6 = data0.authLoadlib;
if(typeof data6 !== "string"){
const err7 = {instancePath:instancePath+"/dataset/authLoadlib",schemaPath:"#/properties/dataset/properties/authLoadlib/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.dataset.properties.authLoadlib.type,parentSchema:schema23.properties.dataset.properties.authLoadlib,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.authPluginLib !== undefined){
let data7 = data0.authPluginLib;
if(typeof data7 !== "string"){
const err8 = {instancePath:instancePath+"/dataset/authPluginLib",schemaPath:"#/properties/dataset/properties/authPluginLib/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.dataset.properties.authPluginLib.type,parentSchema:schema23.properties.dataset.properties.authPluginLib,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.parmlibMembers !== undefined){
let data8 = data0.parmlibMembers;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!(key2 === "zis")){
const err9 = {instancePath:instancePath+"/dataset/parmlibMembers",schemaPath:"#/properties/dataset/properties/parmlibMembers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema23.properties.dataset.properties.parmlibMembers,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data8.zis !== undefined){
let data9 = data8.zis;
if(typeof data9 === "string"){
if(func2(data9) > 8){
const err10 = {instancePath:instancePath+"/dataset/parmlibMembers/zis",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/memberName/maxLength",keyword:"maxLength",params:{limit: 8},message:"must NOT have more than 8 characters",schema:8,parentSchema:schema25,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data9) < 1){
const err11 = {instancePath:instancePath+"/dataset/parmlibMembers/zis",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/memberName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern2.test(data9)){
const err12 = {instancePath:instancePath+"/dataset/parmlibMembers/zis",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/memberName/pattern",keyword:"pattern",params:{pattern: "^[A-Z$#@][A-Z0-9$#@]{0,7}$"},message:"must match pattern \""+"^[A-Z$#@][A-Z0-9$#@]{0,7}$"+"\"",schema:"^[A-Z$#@][A-Z0-9$#@]{0,7}$",parentSchema:schema25,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/dataset/parmlibMembers/zis",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/memberName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/dataset/parmlibMembers",schemaPath:"#/properties/dataset/properties/parmlibMembers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.dataset.properties.parmlibMembers.type,parentSchema:schema23.properties.dataset.properties.parmlibMembers,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/dataset",schemaPath:"#/properties/dataset/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.dataset.type,parentSchema:schema23.properties.dataset,data:data0};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.zis !== undefined){
let data10 = data.zis;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
if(!(key3 === "parmlib")){
const err16 = {instancePath:instancePath+"/zis",schemaPath:"#/properties/zis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema23.properties.zis,data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data10.parmlib !== undefined){
let data11 = data10.parmlib;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key4 in data11){
if(!(key4 === "keys")){
const err17 = {instancePath:instancePath+"/zis/parmlib",schemaPath:"#/properties/zis/properties/parmlib/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema23.properties.zis.properties.parmlib,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data11.keys !== undefined){
let data12 = data11.keys;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err18 = {instancePath:instancePath+"/zis/parmlib/keys",schemaPath:"#/properties/zis/properties/parmlib/properties/keys/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.zis.properties.parmlib.properties.keys.type,parentSchema:schema23.properties.zis.properties.parmlib.properties.keys,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/zis/parmlib",schemaPath:"#/properties/zis/properties/parmlib/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.zis.properties.parmlib.type,parentSchema:schema23.properties.zis.properties.parmlib,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/zis",schemaPath:"#/properties/zis/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.zis.type,parentSchema:schema23.properties.zis,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.security !== undefined){
let data13 = data.security;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key5 in data13){
if(!((((key5 === "product") || (key5 === "groups")) || (key5 === "users")) || (key5 === "stcs"))){
const err21 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema23.properties.security,data:data13};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data13.product !== undefined){
let data14 = data13.product;
if(typeof data14 !== "string"){
const err22 = {instancePath:instancePath+"/security/product",schemaPath:"#/properties/security/properties/product/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.security.properties.product.type,parentSchema:schema23.properties.security.properties.product,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((data14 === "RACF") || (data14 === "ACF2")) || (data14 === "TSS"))){
const err23 = {instancePath:instancePath+"/security/product",schemaPath:"#/properties/security/properties/product/enum",keyword:"enum",params:{allowedValues: schema23.properties.security.properties.product.enum},message:"must be equal to one of the allowed values",schema:schema23.properties.security.properties.product.enum,parentSchema:schema23.properties.security.properties.product,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data13.groups !== undefined){
let data15 = data13.groups;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key6 in data15){
if(!(((key6 === "admin") || (key6 === "stc")) || (key6 === "sysProg"))){
const err24 = {instancePath:instancePath+"/security/groups",schemaPath:"#/properties/security/properties/groups/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema23.properties.security.properties.groups,data:data15};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data15.admin !== undefined){
let data16 = data15.admin;
if(typeof data16 !== "string"){
const err25 = {instancePath:instancePath+"/security/groups/admin",schemaPath:"#/properties/security/properties/groups/properties/admin/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.security.properties.groups.properties.admin.type,parentSchema:schema23.properties.security.properties.groups.properties.admin,data:data16};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data15.stc !== undefined){
let data17 = data15.stc;
if(typeof data17 !== "string"){
const err26 = {instancePath:instancePath+"/security/groups/stc",schemaPath:"#/properties/security/properties/groups/properties/stc/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.security.properties.groups.properties.stc.type,parentSchema:schema23.properties.security.properties.groups.properties.stc,data:data17};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data15.sysProg !== undefined){
let data18 = data15.sysProg;
if(typeof data18 !== "string"){
const err27 = {instancePath:instancePath+"/security/groups/sysProg",schemaPath:"#/properties/security/properties/groups/properties/sysProg/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.security.properties.groups.properties.sysProg.type,parentSchema:schema23.properties.security.properties.groups.properties.sysProg,data:data18};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/security/groups",schemaPath:"#/properties/security/properties/groups/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.security.properties.groups.type,parentSchema:schema23.properties.security.properties.groups,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data13.users !== undefined){
let data19 = data13.users;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key7 in data19){
if(!((key7 === "zowe") || (key7 === "zis"))){
const err29 = {instancePath:instancePath+"/security/users",schemaPath:"#/properties/security/properties/users/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema23.properties.security.properties.users,data:data19};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data19.zowe !== undefined){
let data20 = data19.zowe;
if(typeof data20 !== "string"){
const err30 = {instancePath:instancePath+"/security/users/zowe",schemaPath:"#/properties/security/properties/users/properties/zowe/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.security.properties.users.properties.zowe.type,parentSchema:schema23.properties.security.properties.users.properties.zowe,data:data20};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data19.zis !== undefined){
let data21 = data19.zis;
if(typeof data21 !== "string"){
const err31 = {instancePath:instancePath+"/security/users/zis",schemaPath:"#/properties/security/properties/users/properties/zis/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.security.properties.users.properties.zis.type,parentSchema:schema23.properties.security.properties.users.properties.zis,data:data21};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/security/users",schemaPath:"#/properties/security/properties/users/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.security.properties.users.type,parentSchema:schema23.properties.security.properties.users,data:data19};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.stcs !== undefined){
let data22 = data13.stcs;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key8 in data22){
if(!(((key8 === "zowe") || (key8 === "zis")) || (key8 === "aux"))){
const err33 = {instancePath:instancePath+"/security/stcs",schemaPath:"#/properties/security/properties/stcs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema23.properties.security.properties.stcs,data:data22};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data22.zowe !== undefined){
let data23 = data22.zowe;
if(typeof data23 !== "string"){
const err34 = {instancePath:instancePath+"/security/stcs/zowe",schemaPath:"#/properties/security/properties/stcs/properties/zowe/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.security.properties.stcs.properties.zowe.type,parentSchema:schema23.properties.security.properties.stcs.properties.zowe,data:data23};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data22.zis !== undefined){
let data24 = data22.zis;
if(typeof data24 !== "string"){
const err35 = {instancePath:instancePath+"/security/stcs/zis",schemaPath:"#/properties/security/properties/stcs/properties/zis/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.security.properties.stcs.properties.zis.type,parentSchema:schema23.properties.security.properties.stcs.properties.zis,data:data24};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data22.aux !== undefined){
let data25 = data22.aux;
if(typeof data25 !== "string"){
const err36 = {instancePath:instancePath+"/security/stcs/aux",schemaPath:"#/properties/security/properties/stcs/properties/aux/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.security.properties.stcs.properties.aux.type,parentSchema:schema23.properties.security.properties.stcs.properties.aux,data:data25};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/security/stcs",schemaPath:"#/properties/security/properties/stcs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.security.properties.stcs.type,parentSchema:schema23.properties.security.properties.stcs,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.security.type,parentSchema:schema23.properties.security,data:data13};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.certificate !== undefined){
let data26 = data.certificate;
const _errs67 = errors;
let valid11 = true;
const _errs68 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing0;
if((data26.type === undefined) && (missing0 = "type")){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
if(data26.type !== undefined){
if("PKCS12" !== data26.type){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
var _valid0 = _errs68 === errors;
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs70 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.pkcs12 === undefined){
const err41 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/allOf/0/then/required",keyword:"required",params:{missingProperty: "pkcs12"},message:"must have required property '"+"pkcs12"+"'",schema:schema23.properties.certificate.allOf[0].then.required,parentSchema:schema23.properties.certificate.allOf[0].then,data:data26};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var _valid0 = _errs70 === errors;
valid11 = _valid0;
}
if(!valid11){
const err42 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema23.properties.certificate.allOf[0].if,parentSchema:schema23.properties.certificate.allOf[0],data:data26};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const _errs72 = errors;
let valid13 = true;
const _errs73 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing1;
if((data26.type === undefined) && (missing1 = "type")){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
if(data26.type !== undefined){
let data28 = data26.type;
if(!(((((data28 === "JCEKS") || (data28 === "JCECCAKS")) || (data28 === "JCERACFKS")) || (data28 === "JCECCARACFKS")) || (data28 === "JCEHYBRIDRACFKS"))){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
var _valid1 = _errs73 === errors;
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs75 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.keyring === undefined){
const err45 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/allOf/1/then/required",keyword:"required",params:{missingProperty: "keyring"},message:"must have required property '"+"keyring"+"'",schema:schema23.properties.certificate.allOf[1].then.required,parentSchema:schema23.properties.certificate.allOf[1].then,data:data26};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
var _valid1 = _errs75 === errors;
valid13 = _valid1;
}
if(!valid13){
const err46 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema23.properties.certificate.allOf[1].if,parentSchema:schema23.properties.certificate.allOf[1],data:data26};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const _errs77 = errors;
let valid15 = true;
const _errs78 = errors;
const _errs79 = errors;
const _errs80 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing2;
if((data26.type === undefined) && (missing2 = "type")){
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var valid16 = _errs80 === errors;
if(valid16){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs78 === errors;
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs81 = errors;
const _errs82 = errors;
let valid17 = true;
const _errs83 = errors;
const _errs84 = errors;
const _errs85 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing3;
if((data26.keyring === undefined) && (missing3 = "keyring")){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
var valid18 = _errs85 === errors;
if(valid18){
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
}
var _valid3 = _errs83 === errors;
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid3){
const _errs86 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.pkcs12 === undefined){
const err51 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/allOf/2/then/then/required",keyword:"required",params:{missingProperty: "pkcs12"},message:"must have required property '"+"pkcs12"+"'",schema:schema23.properties.certificate.allOf[2].then.then.required,parentSchema:schema23.properties.certificate.allOf[2].then.then,data:data26};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
var _valid3 = _errs86 === errors;
valid17 = _valid3;
ifClause0 = "then";
}
else {
const _errs87 = errors;
const _errs89 = errors;
const _errs90 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing4;
if((data26.pkcs12 === undefined) && (missing4 = "pkcs12")){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
var valid19 = _errs90 === errors;
if(valid19){
const err53 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/allOf/2/then/else/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema23.properties.certificate.allOf[2].then.else.not,parentSchema:schema23.properties.certificate.allOf[2].then.else,data:data26};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
var _valid3 = _errs87 === errors;
valid17 = _valid3;
ifClause0 = "else";
}
if(!valid17){
const err54 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/allOf/2/then/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema23.properties.certificate.allOf[2].then.if,parentSchema:schema23.properties.certificate.allOf[2].then,data:data26};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid2 = _errs81 === errors;
valid15 = _valid2;
}
if(!valid15){
const err55 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema23.properties.certificate.allOf[2].if,parentSchema:schema23.properties.certificate.allOf[2],data:data26};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.type !== undefined){
let data29 = data26.type;
if(typeof data29 !== "string"){
const err56 = {instancePath:instancePath+"/certificate/type",schemaPath:"#/properties/certificate/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.certificate.properties.type.type,parentSchema:schema23.properties.certificate.properties.type,data:data29};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!((((((data29 === "PKCS12") || (data29 === "JCEKS")) || (data29 === "JCECCAKS")) || (data29 === "JCERACFKS")) || (data29 === "JCECCARACFKS")) || (data29 === "JCEHYBRIDRACFKS"))){
const err57 = {instancePath:instancePath+"/certificate/type",schemaPath:"#/properties/certificate/properties/type/enum",keyword:"enum",params:{allowedValues: schema23.properties.certificate.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema23.properties.certificate.properties.type.enum,parentSchema:schema23.properties.certificate.properties.type,data:data29};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data26.pkcs12 !== undefined){
let data30 = data26.pkcs12;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key9 in data30){
if(!(((((((key9 === "directory") || (key9 === "lock")) || (key9 === "name")) || (key9 === "password")) || (key9 === "caAlias")) || (key9 === "caPassword")) || (key9 === "import"))){
const err58 = {instancePath:instancePath+"/certificate/pkcs12",schemaPath:"#/properties/certificate/properties/pkcs12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema23.properties.certificate.properties.pkcs12,data:data30};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data30.directory !== undefined){
let data31 = data30.directory;
if(typeof data31 === "string"){
if(func2(data31) > 1024){
const err59 = {instancePath:instancePath+"/certificate/pkcs12/directory",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema26,data:data31};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func2(data31) < 1){
const err60 = {instancePath:instancePath+"/certificate/pkcs12/directory",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26,data:data31};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/certificate/pkcs12/directory",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.type,parentSchema:schema26,data:data31};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data30.lock !== undefined){
let data32 = data30.lock;
if(typeof data32 !== "boolean"){
const err62 = {instancePath:instancePath+"/certificate/pkcs12/lock",schemaPath:"#/properties/certificate/properties/pkcs12/properties/lock/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema23.properties.certificate.properties.pkcs12.properties.lock.type,parentSchema:schema23.properties.certificate.properties.pkcs12.properties.lock,data:data32};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data30.name !== undefined){
let data33 = data30.name;
if((typeof data33 !== "string") && (data33 !== null)){
const err63 = {instancePath:instancePath+"/certificate/pkcs12/name",schemaPath:"#/properties/certificate/properties/pkcs12/properties/name/type",keyword:"type",params:{type: schema23.properties.certificate.properties.pkcs12.properties.name.type},message:"must be string,null",schema:schema23.properties.certificate.properties.pkcs12.properties.name.type,parentSchema:schema23.properties.certificate.properties.pkcs12.properties.name,data:data33};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data30.password !== undefined){
let data34 = data30.password;
if((typeof data34 !== "string") && (data34 !== null)){
const err64 = {instancePath:instancePath+"/certificate/pkcs12/password",schemaPath:"#/properties/certificate/properties/pkcs12/properties/password/type",keyword:"type",params:{type: schema23.properties.certificate.properties.pkcs12.properties.password.type},message:"must be string,null",schema:schema23.properties.certificate.properties.pkcs12.properties.password.type,parentSchema:schema23.properties.certificate.properties.pkcs12.properties.password,data:data34};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data30.caAlias !== undefined){
let data35 = data30.caAlias;
if((typeof data35 !== "string") && (data35 !== null)){
const err65 = {instancePath:instancePath+"/certificate/pkcs12/caAlias",schemaPath:"#/properties/certificate/properties/pkcs12/properties/caAlias/type",keyword:"type",params:{type: schema23.properties.certificate.properties.pkcs12.properties.caAlias.type},message:"must be string,null",schema:schema23.properties.certificate.properties.pkcs12.properties.caAlias.type,parentSchema:schema23.properties.certificate.properties.pkcs12.properties.caAlias,data:data35};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data30.caPassword !== undefined){
let data36 = data30.caPassword;
if((typeof data36 !== "string") && (data36 !== null)){
const err66 = {instancePath:instancePath+"/certificate/pkcs12/caPassword",schemaPath:"#/properties/certificate/properties/pkcs12/properties/caPassword/type",keyword:"type",params:{type: schema23.properties.certificate.properties.pkcs12.properties.caPassword.type},message:"must be string,null",schema:schema23.properties.certificate.properties.pkcs12.properties.caPassword.type,parentSchema:schema23.properties.certificate.properties.pkcs12.properties.caPassword,data:data36};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data30.import !== undefined){
let data37 = data30.import;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key10 in data37){
if(!(((key10 === "keystore") || (key10 === "password")) || (key10 === "alias"))){
const err67 = {instancePath:instancePath+"/certificate/pkcs12/import",schemaPath:"#/properties/certificate/properties/pkcs12/properties/import/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema23.properties.certificate.properties.pkcs12.properties.import,data:data37};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data37.keystore !== undefined){
let data38 = data37.keystore;
if(typeof data38 !== "string"){
const err68 = {instancePath:instancePath+"/certificate/pkcs12/import/keystore",schemaPath:"#/properties/certificate/properties/pkcs12/properties/import/properties/keystore/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.certificate.properties.pkcs12.properties.import.properties.keystore.type,parentSchema:schema23.properties.certificate.properties.pkcs12.properties.import.properties.keystore,data:data38};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data37.password !== undefined){
let data39 = data37.password;
if(typeof data39 !== "string"){
const err69 = {instancePath:instancePath+"/certificate/pkcs12/import/password",schemaPath:"#/properties/certificate/properties/pkcs12/properties/import/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.certificate.properties.pkcs12.properties.import.properties.password.type,parentSchema:schema23.properties.certificate.properties.pkcs12.properties.import.properties.password,data:data39};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data37.alias !== undefined){
let data40 = data37.alias;
if(typeof data40 !== "string"){
const err70 = {instancePath:instancePath+"/certificate/pkcs12/import/alias",schemaPath:"#/properties/certificate/properties/pkcs12/properties/import/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.certificate.properties.pkcs12.properties.import.properties.alias.type,parentSchema:schema23.properties.certificate.properties.pkcs12.properties.import.properties.alias,data:data40};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/certificate/pkcs12/import",schemaPath:"#/properties/certificate/properties/pkcs12/properties/import/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.certificate.properties.pkcs12.properties.import.type,parentSchema:schema23.properties.certificate.properties.pkcs12.properties.import,data:data37};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/certificate/pkcs12",schemaPath:"#/properties/certificate/properties/pkcs12/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.certificate.properties.pkcs12.type,parentSchema:schema23.properties.certificate.properties.pkcs12,data:data30};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data26.keyring !== undefined){
let data41 = data26.keyring;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key11 in data41){
if(!(((((((key11 === "owner") || (key11 === "name")) || (key11 === "label")) || (key11 === "caLabel")) || (key11 === "connect")) || (key11 === "import")) || (key11 === "zOSMF"))){
const err73 = {instancePath:instancePath+"/certificate/keyring",schemaPath:"#/properties/certificate/properties/keyring/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema23.properties.certificate.properties.keyring,data:data41};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data41.owner !== undefined){
let data42 = data41.owner;
if(typeof data42 !== "string"){
const err74 = {instancePath:instancePath+"/certificate/keyring/owner",schemaPath:"#/properties/certificate/properties/keyring/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.certificate.properties.keyring.properties.owner.type,parentSchema:schema23.properties.certificate.properties.keyring.properties.owner,data:data42};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data41.name !== undefined){
let data43 = data41.name;
if(typeof data43 !== "string"){
const err75 = {instancePath:instancePath+"/certificate/keyring/name",schemaPath:"#/properties/certificate/properties/keyring/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.certificate.properties.keyring.properties.name.type,parentSchema:schema23.properties.certificate.properties.keyring.properties.name,data:data43};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data41.label !== undefined){
let data44 = data41.label;
if(typeof data44 !== "string"){
const err76 = {instancePath:instancePath+"/certificate/keyring/label",schemaPath:"#/properties/certificate/properties/keyring/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.certificate.properties.keyring.properties.label.type,parentSchema:schema23.properties.certificate.properties.keyring.properties.label,data:data44};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data41.caLabel !== undefined){
let data45 = data41.caLabel;
if(typeof data45 !== "string"){
const err77 = {instancePath:instancePath+"/certificate/keyring/caLabel",schemaPath:"#/properties/certificate/properties/keyring/properties/caLabel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.certificate.properties.keyring.properties.caLabel.type,parentSchema:schema23.properties.certificate.properties.keyring.properties.caLabel,data:data45};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data41.connect !== undefined){
let data46 = data41.connect;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key12 in data46){
if(!((key12 === "user") || (key12 === "label"))){
const err78 = {instancePath:instancePath+"/certificate/keyring/connect",schemaPath:"#/properties/certificate/properties/keyring/properties/connect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema23.properties.certificate.properties.keyring.properties.connect,data:data46};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data46.user !== undefined){
let data47 = data46.user;
if(typeof data47 !== "string"){
const err79 = {instancePath:instancePath+"/certificate/keyring/connect/user",schemaPath:"#/properties/certificate/properties/keyring/properties/connect/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.certificate.properties.keyring.properties.connect.properties.user.type,parentSchema:schema23.properties.certificate.properties.keyring.properties.connect.properties.user,data:data47};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data46.label !== undefined){
let data48 = data46.label;
if(typeof data48 !== "string"){
const err80 = {instancePath:instancePath+"/certificate/keyring/connect/label",schemaPath:"#/properties/certificate/properties/keyring/properties/connect/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.certificate.properties.keyring.properties.connect.properties.label.type,parentSchema:schema23.properties.certificate.properties.keyring.properties.connect.properties.label,data:data48};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/certificate/keyring/connect",schemaPath:"#/properties/certificate/properties/keyring/properties/connect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.certificate.properties.keyring.properties.connect.type,parentSchema:schema23.properties.certificate.properties.keyring.properties.connect,data:data46};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data41.import !== undefined){
let data49 = data41.import;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key13 in data49){
if(!((key13 === "dsName") || (key13 === "password"))){
const err82 = {instancePath:instancePath+"/certificate/keyring/import",schemaPath:"#/properties/certificate/properties/keyring/properties/import/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema23.properties.certificate.properties.keyring.properties.import,data:data49};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data49.dsName !== undefined){
let data50 = data49.dsName;
if(typeof data50 !== "string"){
const err83 = {instancePath:instancePath+"/certificate/keyring/import/dsName",schemaPath:"#/properties/certificate/properties/keyring/properties/import/properties/dsName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.certificate.properties.keyring.properties.import.properties.dsName.type,parentSchema:schema23.properties.certificate.properties.keyring.properties.import.properties.dsName,data:data50};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data49.password !== undefined){
let data51 = data49.password;
if(typeof data51 !== "string"){
const err84 = {instancePath:instancePath+"/certificate/keyring/import/password",schemaPath:"#/properties/certificate/properties/keyring/properties/import/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.certificate.properties.keyring.properties.import.properties.password.type,parentSchema:schema23.properties.certificate.properties.keyring.properties.import.properties.password,data:data51};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/certificate/keyring/import",schemaPath:"#/properties/certificate/properties/keyring/properties/import/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.certificate.properties.keyring.properties.import.type,parentSchema:schema23.properties.certificate.properties.keyring.properties.import,data:data49};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data41.zOSMF !== undefined){
let data52 = data41.zOSMF;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key14 in data52){
if(!((key14 === "ca") || (key14 === "user"))){
const err86 = {instancePath:instancePath+"/certificate/keyring/zOSMF",schemaPath:"#/properties/certificate/properties/keyring/properties/zOSMF/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema23.properties.certificate.properties.keyring.properties.zOSMF,data:data52};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data52.ca !== undefined){
let data53 = data52.ca;
if(typeof data53 !== "string"){
const err87 = {instancePath:instancePath+"/certificate/keyring/zOSMF/ca",schemaPath:"#/properties/certificate/properties/keyring/properties/zOSMF/properties/ca/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.certificate.properties.keyring.properties.zOSMF.properties.ca.type,parentSchema:schema23.properties.certificate.properties.keyring.properties.zOSMF.properties.ca,data:data53};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data52.user !== undefined){
let data54 = data52.user;
if(typeof data54 !== "string"){
const err88 = {instancePath:instancePath+"/certificate/keyring/zOSMF/user",schemaPath:"#/properties/certificate/properties/keyring/properties/zOSMF/properties/user/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.certificate.properties.keyring.properties.zOSMF.properties.user.type,parentSchema:schema23.properties.certificate.properties.keyring.properties.zOSMF.properties.user,data:data54};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/certificate/keyring/zOSMF",schemaPath:"#/properties/certificate/properties/keyring/properties/zOSMF/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.certificate.properties.keyring.properties.zOSMF.type,parentSchema:schema23.properties.certificate.properties.keyring.properties.zOSMF,data:data52};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/certificate/keyring",schemaPath:"#/properties/certificate/properties/keyring/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.certificate.properties.keyring.type,parentSchema:schema23.properties.certificate.properties.keyring,data:data41};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data26.dname !== undefined){
let data55 = data26.dname;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key15 in data55){
if(!(((((((key15 === "caCommonName") || (key15 === "commonName")) || (key15 === "orgUnit")) || (key15 === "org")) || (key15 === "locality")) || (key15 === "state")) || (key15 === "country"))){
const err91 = {instancePath:instancePath+"/certificate/dname",schemaPath:"#/properties/certificate/properties/dname/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema23.properties.certificate.properties.dname,data:data55};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data55.caCommonName !== undefined){
let data56 = data55.caCommonName;
if((typeof data56 !== "string") && (data56 !== null)){
const err92 = {instancePath:instancePath+"/certificate/dname/caCommonName",schemaPath:"#/properties/certificate/properties/dname/properties/caCommonName/type",keyword:"type",params:{type: schema23.properties.certificate.properties.dname.properties.caCommonName.type},message:"must be string,null",schema:schema23.properties.certificate.properties.dname.properties.caCommonName.type,parentSchema:schema23.properties.certificate.properties.dname.properties.caCommonName,data:data56};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data55.commonName !== undefined){
let data57 = data55.commonName;
if((typeof data57 !== "string") && (data57 !== null)){
const err93 = {instancePath:instancePath+"/certificate/dname/commonName",schemaPath:"#/properties/certificate/properties/dname/properties/commonName/type",keyword:"type",params:{type: schema23.properties.certificate.properties.dname.properties.commonName.type},message:"must be string,null",schema:schema23.properties.certificate.properties.dname.properties.commonName.type,parentSchema:schema23.properties.certificate.properties.dname.properties.commonName,data:data57};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data55.orgUnit !== undefined){
let data58 = data55.orgUnit;
if((typeof data58 !== "string") && (data58 !== null)){
const err94 = {instancePath:instancePath+"/certificate/dname/orgUnit",schemaPath:"#/properties/certificate/properties/dname/properties/orgUnit/type",keyword:"type",params:{type: schema23.properties.certificate.properties.dname.properties.orgUnit.type},message:"must be string,null",schema:schema23.properties.certificate.properties.dname.properties.orgUnit.type,parentSchema:schema23.properties.certificate.properties.dname.properties.orgUnit,data:data58};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data55.org !== undefined){
let data59 = data55.org;
if((typeof data59 !== "string") && (data59 !== null)){
const err95 = {instancePath:instancePath+"/certificate/dname/org",schemaPath:"#/properties/certificate/properties/dname/properties/org/type",keyword:"type",params:{type: schema23.properties.certificate.properties.dname.properties.org.type},message:"must be string,null",schema:schema23.properties.certificate.properties.dname.properties.org.type,parentSchema:schema23.properties.certificate.properties.dname.properties.org,data:data59};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data55.locality !== undefined){
let data60 = data55.locality;
if((typeof data60 !== "string") && (data60 !== null)){
const err96 = {instancePath:instancePath+"/certificate/dname/locality",schemaPath:"#/properties/certificate/properties/dname/properties/locality/type",keyword:"type",params:{type: schema23.properties.certificate.properties.dname.properties.locality.type},message:"must be string,null",schema:schema23.properties.certificate.properties.dname.properties.locality.type,parentSchema:schema23.properties.certificate.properties.dname.properties.locality,data:data60};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data55.state !== undefined){
let data61 = data55.state;
if((typeof data61 !== "string") && (data61 !== null)){
const err97 = {instancePath:instancePath+"/certificate/dname/state",schemaPath:"#/properties/certificate/properties/dname/properties/state/type",keyword:"type",params:{type: schema23.properties.certificate.properties.dname.properties.state.type},message:"must be string,null",schema:schema23.properties.certificate.properties.dname.properties.state.type,parentSchema:schema23.properties.certificate.properties.dname.properties.state,data:data61};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data55.country !== undefined){
let data62 = data55.country;
if((typeof data62 !== "string") && (data62 !== null)){
const err98 = {instancePath:instancePath+"/certificate/dname/country",schemaPath:"#/properties/certificate/properties/dname/properties/country/type",keyword:"type",params:{type: schema23.properties.certificate.properties.dname.properties.country.type},message:"must be string,null",schema:schema23.properties.certificate.properties.dname.properties.country.type,parentSchema:schema23.properties.certificate.properties.dname.properties.country,data:data62};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/certificate/dname",schemaPath:"#/properties/certificate/properties/dname/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.certificate.properties.dname.type,parentSchema:schema23.properties.certificate.properties.dname,data:data55};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data26.validity !== undefined){
let data63 = data26.validity;
if((!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))) && (data63 !== null)){
const err100 = {instancePath:instancePath+"/certificate/validity",schemaPath:"#/properties/certificate/properties/validity/type",keyword:"type",params:{type: schema23.properties.certificate.properties.validity.type},message:"must be integer,null",schema:schema23.properties.certificate.properties.validity.type,parentSchema:schema23.properties.certificate.properties.validity,data:data63};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data26.san !== undefined){
let data64 = data26.san;
if(Array.isArray(data64)){
const len0 = data64.length;
for(let i0=0; i0<len0; i0++){
let data65 = data64[i0];
if(typeof data65 !== "string"){
const err101 = {instancePath:instancePath+"/certificate/san/" + i0,schemaPath:"#/properties/certificate/properties/san/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.certificate.properties.san.items.type,parentSchema:schema23.properties.certificate.properties.san.items,data:data65};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/certificate/san",schemaPath:"#/properties/certificate/properties/san/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema23.properties.certificate.properties.san.type,parentSchema:schema23.properties.certificate.properties.san,data:data64};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data26.importCertificateAuthorities !== undefined){
let data66 = data26.importCertificateAuthorities;
if(Array.isArray(data66)){
const len1 = data66.length;
for(let i1=0; i1<len1; i1++){
let data67 = data66[i1];
if(typeof data67 !== "string"){
const err103 = {instancePath:instancePath+"/certificate/importCertificateAuthorities/" + i1,schemaPath:"#/properties/certificate/properties/importCertificateAuthorities/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.certificate.properties.importCertificateAuthorities.items.type,parentSchema:schema23.properties.certificate.properties.importCertificateAuthorities.items,data:data67};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/certificate/importCertificateAuthorities",schemaPath:"#/properties/certificate/properties/importCertificateAuthorities/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema23.properties.certificate.properties.importCertificateAuthorities.type,parentSchema:schema23.properties.certificate.properties.importCertificateAuthorities,data:data66};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/certificate",schemaPath:"#/properties/certificate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.certificate.type,parentSchema:schema23.properties.certificate,data:data26};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.vsam !== undefined){
let data68 = data.vsam;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key16 in data68){
if(!((((key16 === "mode") || (key16 === "volume")) || (key16 === "storageClass")) || (key16 === "name"))){
const err106 = {instancePath:instancePath+"/vsam",schemaPath:"#/properties/vsam/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema23.properties.vsam,data:data68};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data68.mode !== undefined){
let data69 = data68.mode;
if(typeof data69 !== "string"){
const err107 = {instancePath:instancePath+"/vsam/mode",schemaPath:"#/properties/vsam/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.vsam.properties.mode.type,parentSchema:schema23.properties.vsam.properties.mode,data:data69};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!((data69 === "NONRLS") || (data69 === "RLS"))){
const err108 = {instancePath:instancePath+"/vsam/mode",schemaPath:"#/properties/vsam/properties/mode/enum",keyword:"enum",params:{allowedValues: schema23.properties.vsam.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema23.properties.vsam.properties.mode.enum,parentSchema:schema23.properties.vsam.properties.mode,data:data69};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data68.volume !== undefined){
let data70 = data68.volume;
if(typeof data70 !== "string"){
const err109 = {instancePath:instancePath+"/vsam/volume",schemaPath:"#/properties/vsam/properties/volume/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.vsam.properties.volume.type,parentSchema:schema23.properties.vsam.properties.volume,data:data70};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data68.storageClass !== undefined){
let data71 = data68.storageClass;
if(typeof data71 !== "string"){
const err110 = {instancePath:instancePath+"/vsam/storageClass",schemaPath:"#/properties/vsam/properties/storageClass/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.vsam.properties.storageClass.type,parentSchema:schema23.properties.vsam.properties.storageClass,data:data71};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data68.name !== undefined){
let data72 = data68.name;
if((typeof data72 !== "string") && (data72 !== null)){
const err111 = {instancePath:instancePath+"/vsam/name",schemaPath:"#/properties/vsam/properties/name/type",keyword:"type",params:{type: schema23.properties.vsam.properties.name.type},message:"must be string,null",schema:schema23.properties.vsam.properties.name.type,parentSchema:schema23.properties.vsam.properties.name,data:data72};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
const _errs188 = errors;
let valid34 = true;
const _errs189 = errors;
if(errors === _errs189){
if(typeof data72 === "string"){
if(func2(data72) < 1){
const err112 = {};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
var _valid4 = _errs189 === errors;
errors = _errs188;
if(vErrors !== null){
if(_errs188){
vErrors.length = _errs188;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs191 = errors;
if(typeof data72 === "string"){
if(func2(data72) > 38){
const err114 = {instancePath:instancePath+"/vsam/name",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/vsamName/maxLength",keyword:"maxLength",params:{limit: 38},message:"must NOT have more than 38 characters",schema:38,parentSchema:schema27,data:data72};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(func2(data72) < 3){
const err115 = {instancePath:instancePath+"/vsam/name",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/vsamName/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema27,data:data72};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!pattern3.test(data72)){
const err116 = {instancePath:instancePath+"/vsam/name",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/vsamName/pattern",keyword:"pattern",params:{pattern: "^[A-Z$#@][A-Z0-9$#@-]{0,7}(\\.[A-Z$#@][A-Z0-9$#@-]{0,7}){0,11}$"},message:"must match pattern \""+"^[A-Z$#@][A-Z0-9$#@-]{0,7}(\\.[A-Z$#@][A-Z0-9$#@-]{0,7}){0,11}$"+"\"",schema:"^[A-Z$#@][A-Z0-9$#@-]{0,7}(\\.[A-Z$#@][A-Z0-9$#@-]{0,7}){0,11}$",parentSchema:schema27,data:data72};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/vsam/name",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/vsamName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data72};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var _valid4 = _errs191 === errors;
valid34 = _valid4;
}
if(!valid34){
const err118 = {instancePath:instancePath+"/vsam/name",schemaPath:"#/properties/vsam/properties/name/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema23.properties.vsam.properties.name.if,parentSchema:schema23.properties.vsam.properties.name,data:data72};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/vsam",schemaPath:"#/properties/vsam/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.vsam.type,parentSchema:schema23.properties.vsam,data:data68};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.jcl !== undefined){
let data73 = data.jcl;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.header !== undefined){
let data74 = data73.header;
if((typeof data74 !== "string") && (!(Array.isArray(data74)))){
const err120 = {instancePath:instancePath+"/jcl/header",schemaPath:"#/properties/jcl/properties/header/type",keyword:"type",params:{type: schema23.properties.jcl.properties.header.type},message:"must be string,array",schema:schema23.properties.jcl.properties.header.type,parentSchema:schema23.properties.jcl.properties.header,data:data74};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(Array.isArray(data74)){
const len2 = data74.length;
for(let i2=0; i2<len2; i2++){
let data75 = data74[i2];
if(typeof data75 !== "string"){
const err121 = {instancePath:instancePath+"/jcl/header/" + i2,schemaPath:"#/properties/jcl/properties/header/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema23.properties.jcl.properties.header.items.type,parentSchema:schema23.properties.jcl.properties.header.items,data:data75};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
}
}
else {
const err122 = {instancePath:instancePath+"/jcl",schemaPath:"#/properties/jcl/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.properties.jcl.type,parentSchema:schema23.properties.jcl,data:data73};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"object","additionalProperties":false,"properties":{"server":{"type":"object","properties":{"tls":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/tls"},"listenAddresses":{"type":"array","items":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/ipv4"}},"vipaIp":{"type":"string"},"validatePortFree":{"type":"boolean","default":true}}},"client":{"type":"object","additionalProperties":false,"properties":{"tls":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/tls"}}},"allowedDomains":{"type":"array","items":{"type":"string"}}}};
const schema33 = {"type":"object","additionalProperties":false,"properties":{"attls":{"enum":[true,false,"false",""],"default":false},"ciphers":{"type":"array","items":{"type":"string"}},"curves":{"type":"array","items":{"type":"string"}},"minTls":{"type":"string","enum":["TLSv1.2","TLSv1.3"],"default":"TLSv1.2"},"maxTls":{"type":"string","enum":["TLSv1.2","TLSv1.3"],"default":"TLSv1.3"}},"if":{"required":["attls"],"properties":{"attls":{"const":true}}},"then":{"maxProperties":1,"$comment":"have nothing beside attls: true, for AT-TLS has rules of its own"}};
const schema34 = {"type":"string","pattern":"^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$","$comment":"be an IPv4 address"};
const pattern4 = new RegExp("^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "server") || (key0 === "client")) || (key0 === "allowedDomains"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.server !== undefined){
let data0 = data.server;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.tls !== undefined){
let data1 = data0.tls;
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.attls === undefined) && (missing0 = "attls")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1.attls !== undefined){
if(true !== data1.attls){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs10 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 1){
const err3 = {instancePath:instancePath+"/server/tls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/then/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema33.then,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid3 = _valid0;
}
if(!valid3){
const err4 = {instancePath:instancePath+"/server/tls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.if,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((((key1 === "attls") || (key1 === "ciphers")) || (key1 === "curves")) || (key1 === "minTls")) || (key1 === "maxTls"))){
const err5 = {instancePath:instancePath+"/server/tls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.attls !== undefined){
let data3 = data1.attls;
if(!((((data3 === true) || (data3 === false)) || (data3 === "false")) || (data3 === ""))){
const err6 = {instancePath:instancePath+"/server/tls/attls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/attls/enum",keyword:"enum",params:{allowedValues: schema33.properties.attls.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.attls.enum,parentSchema:schema33.properties.attls,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.ciphers !== undefined){
let data4 = data1.ciphers;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/server/tls/ciphers/" + i0,schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/ciphers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.ciphers.items.type,parentSchema:schema33.properties.ciphers.items,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/server/tls/ciphers",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/ciphers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.ciphers.type,parentSchema:schema33.properties.ciphers,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.curves !== undefined){
let data6 = data1.curves;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 !== "string"){
const err9 = {instancePath:instancePath+"/server/tls/curves/" + i1,schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/curves/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.curves.items.type,parentSchema:schema33.properties.curves.items,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/server/tls/curves",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/curves/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.curves.type,parentSchema:schema33.properties.curves,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.minTls !== undefined){
let data8 = data1.minTls;
if(typeof data8 !== "string"){
const err11 = {instancePath:instancePath+"/server/tls/minTls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/minTls/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.minTls.type,parentSchema:schema33.properties.minTls,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data8 === "TLSv1.2") || (data8 === "TLSv1.3"))){
const err12 = {instancePath:instancePath+"/server/tls/minTls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/minTls/enum",keyword:"enum",params:{allowedValues: schema33.properties.minTls.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.minTls.enum,parentSchema:schema33.properties.minTls,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.maxTls !== undefined){
let data9 = data1.maxTls;
if(typeof data9 !== "string"){
const err13 = {instancePath:instancePath+"/server/tls/maxTls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/maxTls/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.maxTls.type,parentSchema:schema33.properties.maxTls,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data9 === "TLSv1.2") || (data9 === "TLSv1.3"))){
const err14 = {instancePath:instancePath+"/server/tls/maxTls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/maxTls/enum",keyword:"enum",params:{allowedValues: schema33.properties.maxTls.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.maxTls.enum,parentSchema:schema33.properties.maxTls,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/server/tls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.listenAddresses !== undefined){
let data10 = data0.listenAddresses;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err16 = {instancePath:instancePath+"/server/listenAddresses/" + i2,schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/ipv4/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$"},message:"must match pattern \""+"^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$"+"\"",schema:"^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$",parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/server/listenAddresses/" + i2,schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/server/listenAddresses",schemaPath:"#/properties/server/properties/listenAddresses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.server.properties.listenAddresses.type,parentSchema:schema32.properties.server.properties.listenAddresses,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data0.vipaIp !== undefined){
let data12 = data0.vipaIp;
if(typeof data12 !== "string"){
const err19 = {instancePath:instancePath+"/server/vipaIp",schemaPath:"#/properties/server/properties/vipaIp/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.server.properties.vipaIp.type,parentSchema:schema32.properties.server.properties.vipaIp,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data0.validatePortFree !== undefined){
let data13 = data0.validatePortFree;
if(typeof data13 !== "boolean"){
const err20 = {instancePath:instancePath+"/server/validatePortFree",schemaPath:"#/properties/server/properties/validatePortFree/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.server.properties.validatePortFree.type,parentSchema:schema32.properties.server.properties.validatePortFree,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.server.type,parentSchema:schema32.properties.server,data:data0};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.client !== undefined){
let data14 = data.client;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!(key2 === "tls")){
const err22 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.client,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data14.tls !== undefined){
let data15 = data14.tls;
const _errs42 = errors;
let valid15 = true;
const _errs43 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing1;
if((data15.attls === undefined) && (missing1 = "attls")){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
if(data15.attls !== undefined){
if(true !== data15.attls){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
var _valid1 = _errs43 === errors;
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs45 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 1){
const err25 = {instancePath:instancePath+"/client/tls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/then/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema33.then,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid1 = _errs45 === errors;
valid15 = _valid1;
}
if(!valid15){
const err26 = {instancePath:instancePath+"/client/tls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.if,parentSchema:schema33,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
if(!(((((key3 === "attls") || (key3 === "ciphers")) || (key3 === "curves")) || (key3 === "minTls")) || (key3 === "maxTls"))){
const err27 = {instancePath:instancePath+"/client/tls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data15.attls !== undefined){
let data17 = data15.attls;
if(!((((data17 === true) || (data17 === false)) || (data17 === "false")) || (data17 === ""))){
const err28 = {instancePath:instancePath+"/client/tls/attls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/attls/enum",keyword:"enum",params:{allowedValues: schema33.properties.attls.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.attls.enum,parentSchema:schema33.properties.attls,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data15.ciphers !== undefined){
let data18 = data15.ciphers;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 !== "string"){
const err29 = {instancePath:instancePath+"/client/tls/ciphers/" + i3,schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/ciphers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.ciphers.items.type,parentSchema:schema33.properties.ciphers.items,data:data19};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/client/tls/ciphers",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/ciphers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.ciphers.type,parentSchema:schema33.properties.ciphers,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data15.curves !== undefined){
let data20 = data15.curves;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(typeof data21 !== "string"){
const err31 = {instancePath:instancePath+"/client/tls/curves/" + i4,schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/curves/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.curves.items.type,parentSchema:schema33.properties.curves.items,data:data21};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/client/tls/curves",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/curves/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.curves.type,parentSchema:schema33.properties.curves,data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.minTls !== undefined){
let data22 = data15.minTls;
if(typeof data22 !== "string"){
const err33 = {instancePath:instancePath+"/client/tls/minTls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/minTls/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.minTls.type,parentSchema:schema33.properties.minTls,data:data22};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((data22 === "TLSv1.2") || (data22 === "TLSv1.3"))){
const err34 = {instancePath:instancePath+"/client/tls/minTls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/minTls/enum",keyword:"enum",params:{allowedValues: schema33.properties.minTls.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.minTls.enum,parentSchema:schema33.properties.minTls,data:data22};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data15.maxTls !== undefined){
let data23 = data15.maxTls;
if(typeof data23 !== "string"){
const err35 = {instancePath:instancePath+"/client/tls/maxTls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/maxTls/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.maxTls.type,parentSchema:schema33.properties.maxTls,data:data23};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((data23 === "TLSv1.2") || (data23 === "TLSv1.3"))){
const err36 = {instancePath:instancePath+"/client/tls/maxTls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/maxTls/enum",keyword:"enum",params:{allowedValues: schema33.properties.maxTls.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.maxTls.enum,parentSchema:schema33.properties.maxTls,data:data23};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/client/tls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.client.type,parentSchema:schema32.properties.client,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.allowedDomains !== undefined){
let data24 = data.allowedDomains;
if(Array.isArray(data24)){
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
let data25 = data24[i5];
if(typeof data25 !== "string"){
const err39 = {instancePath:instancePath+"/allowedDomains/" + i5,schemaPath:"#/properties/allowedDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.allowedDomains.items.type,parentSchema:schema32.properties.allowedDomains.items,data:data25};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/allowedDomains",schemaPath:"#/properties/allowedDomains/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.allowedDomains.type,parentSchema:schema32.properties.allowedDomains,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern5 = new RegExp("^safkeyring[a-z]*://", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://zowe.org/schemas/ha/zowe.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate19.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema22.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.setup !== undefined){
if(!(validate20(data.setup, {instancePath:instancePath+"/setup",parentData:data,parentDataProperty:"setup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.runtimeDirectory !== undefined){
let data1 = data.runtimeDirectory;
if(typeof data1 === "string"){
if(func2(data1) > 1024){
const err1 = {instancePath:instancePath+"/runtimeDirectory",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema26,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data1) < 1){
const err2 = {instancePath:instancePath+"/runtimeDirectory",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/runtimeDirectory",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.type,parentSchema:schema26,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.logDirectory !== undefined){
let data2 = data.logDirectory;
if(typeof data2 === "string"){
if(func2(data2) > 1024){
const err4 = {instancePath:instancePath+"/logDirectory",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema26,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data2) < 1){
const err5 = {instancePath:instancePath+"/logDirectory",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/logDirectory",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.type,parentSchema:schema26,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.workspaceDirectory !== undefined){
let data3 = data.workspaceDirectory;
if(typeof data3 === "string"){
if(func2(data3) > 1024){
const err7 = {instancePath:instancePath+"/workspaceDirectory",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema26,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/workspaceDirectory",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/workspaceDirectory",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.type,parentSchema:schema26,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.extensionDirectory !== undefined){
let data4 = data.extensionDirectory;
if(typeof data4 === "string"){
if(func2(data4) > 1024){
const err10 = {instancePath:instancePath+"/extensionDirectory",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema26,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data4) < 1){
const err11 = {instancePath:instancePath+"/extensionDirectory",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/extensionDirectory",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.type,parentSchema:schema26,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.job !== undefined){
let data5 = data.job;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!((key1 === "name") || (key1 === "prefix"))){
const err13 = {instancePath:instancePath+"/job",schemaPath:"#/properties/job/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema22.properties.job,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.name !== undefined){
let data6 = data5.name;
if(typeof data6 !== "string"){
const err14 = {instancePath:instancePath+"/job/name",schemaPath:"#/properties/job/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.job.properties.name.type,parentSchema:schema22.properties.job.properties.name,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.prefix !== undefined){
let data7 = data5.prefix;
if(typeof data7 !== "string"){
const err15 = {instancePath:instancePath+"/job/prefix",schemaPath:"#/properties/job/properties/prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.job.properties.prefix.type,parentSchema:schema22.properties.job.properties.prefix,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/job",schemaPath:"#/properties/job/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.properties.job.type,parentSchema:schema22.properties.job,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.network !== undefined){
if(!(validate23(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.extensionRegistry !== undefined){
let data9 = data.extensionRegistry;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.defaultHandler === undefined){
const err17 = {instancePath:instancePath+"/extensionRegistry",schemaPath:"#/properties/extensionRegistry/required",keyword:"required",params:{missingProperty: "defaultHandler"},message:"must have required property '"+"defaultHandler"+"'",schema:schema22.properties.extensionRegistry.required,parentSchema:schema22.properties.extensionRegistry,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data9.handlers === undefined){
const err18 = {instancePath:instancePath+"/extensionRegistry",schemaPath:"#/properties/extensionRegistry/required",keyword:"required",params:{missingProperty: "handlers"},message:"must have required property '"+"handlers"+"'",schema:schema22.properties.extensionRegistry.required,parentSchema:schema22.properties.extensionRegistry,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data9.defaultHandler !== undefined){
let data10 = data9.defaultHandler;
if(typeof data10 !== "string"){
const err19 = {instancePath:instancePath+"/extensionRegistry/defaultHandler",schemaPath:"#/properties/extensionRegistry/properties/defaultHandler/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.extensionRegistry.properties.defaultHandler.type,parentSchema:schema22.properties.extensionRegistry.properties.defaultHandler,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.handlers !== undefined){
let data11 = data9.handlers;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
let data12 = data11[key2];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.registry === undefined){
const err20 = {instancePath:instancePath+"/extensionRegistry/handlers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extensionRegistry/properties/handlers/additionalProperties/required",keyword:"required",params:{missingProperty: "registry"},message:"must have required property '"+"registry"+"'",schema:schema22.properties.extensionRegistry.properties.handlers.additionalProperties.required,parentSchema:schema22.properties.extensionRegistry.properties.handlers.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data12.path === undefined){
const err21 = {instancePath:instancePath+"/extensionRegistry/handlers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extensionRegistry/properties/handlers/additionalProperties/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema22.properties.extensionRegistry.properties.handlers.additionalProperties.required,parentSchema:schema22.properties.extensionRegistry.properties.handlers.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data12.registry !== undefined){
let data13 = data12.registry;
if(typeof data13 !== "string"){
const err22 = {instancePath:instancePath+"/extensionRegistry/handlers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/registry",schemaPath:"#/properties/extensionRegistry/properties/handlers/additionalProperties/properties/registry/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.extensionRegistry.properties.handlers.additionalProperties.properties.registry.type,parentSchema:schema22.properties.extensionRegistry.properties.handlers.additionalProperties.properties.registry,data:data13};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data12.path !== undefined){
let data14 = data12.path;
if(typeof data14 === "string"){
if(func2(data14) > 1024){
const err23 = {instancePath:instancePath+"/extensionRegistry/handlers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema26,data:data14};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func2(data14) < 1){
const err24 = {instancePath:instancePath+"/extensionRegistry/handlers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/extensionRegistry/handlers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.type,parentSchema:schema26,data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/extensionRegistry/handlers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/extensionRegistry/properties/handlers/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.properties.extensionRegistry.properties.handlers.additionalProperties.type,parentSchema:schema22.properties.extensionRegistry.properties.handlers.additionalProperties,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/extensionRegistry/handlers",schemaPath:"#/properties/extensionRegistry/properties/handlers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.properties.extensionRegistry.properties.handlers.type,parentSchema:schema22.properties.extensionRegistry.properties.handlers,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/extensionRegistry",schemaPath:"#/properties/extensionRegistry/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.properties.extensionRegistry.type,parentSchema:schema22.properties.extensionRegistry,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.launcher !== undefined){
let data15 = data.launcher;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
if(!((((key3 === "restartIntervals") || (key3 === "minUptime")) || (key3 === "shareAs")) || (key3 === "unsafeDisableZosVersionCheck"))){
const err29 = {instancePath:instancePath+"/launcher",schemaPath:"#/properties/launcher/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema22.properties.launcher,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data15.restartIntervals !== undefined){
let data16 = data15.restartIntervals;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err30 = {instancePath:instancePath+"/launcher/restartIntervals/" + i0,schemaPath:"https://zowe.org/schemas/ha/launcher-options.json#/properties/restartIntervals/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema38.items.type,parentSchema:schema38.items,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
const err31 = {instancePath:instancePath+"/launcher/restartIntervals/" + i0,schemaPath:"https://zowe.org/schemas/ha/launcher-options.json#/properties/restartIntervals/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema38.items,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/launcher/restartIntervals",schemaPath:"https://zowe.org/schemas/ha/launcher-options.json#/properties/restartIntervals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.type,parentSchema:schema38,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.minUptime !== undefined){
let data18 = data15.minUptime;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err33 = {instancePath:instancePath+"/launcher/minUptime",schemaPath:"https://zowe.org/schemas/ha/launcher-options.json#/properties/minUptime/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema39.type,parentSchema:schema39,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err34 = {instancePath:instancePath+"/launcher/minUptime",schemaPath:"https://zowe.org/schemas/ha/launcher-options.json#/properties/minUptime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema39,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data15.shareAs !== undefined){
let data19 = data15.shareAs;
if(typeof data19 !== "string"){
const err35 = {instancePath:instancePath+"/launcher/shareAs",schemaPath:"https://zowe.org/schemas/ha/launcher-options.json#/properties/shareAs/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema40.type,parentSchema:schema40,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((((data19 === "no") || (data19 === "yes")) || (data19 === "must")) || (data19 === ""))){
const err36 = {instancePath:instancePath+"/launcher/shareAs",schemaPath:"https://zowe.org/schemas/ha/launcher-options.json#/properties/shareAs/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values",schema:schema40.enum,parentSchema:schema40,data:data19};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data15.unsafeDisableZosVersionCheck !== undefined){
let data20 = data15.unsafeDisableZosVersionCheck;
if(typeof data20 !== "boolean"){
const err37 = {instancePath:instancePath+"/launcher/unsafeDisableZosVersionCheck",schemaPath:"#/properties/launcher/properties/unsafeDisableZosVersionCheck/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema22.properties.launcher.properties.unsafeDisableZosVersionCheck.type,parentSchema:schema22.properties.launcher.properties.unsafeDisableZosVersionCheck,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/launcher",schemaPath:"#/properties/launcher/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.properties.launcher.type,parentSchema:schema22.properties.launcher,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.rbacProfileIdentifier !== undefined){
let data21 = data.rbacProfileIdentifier;
if(typeof data21 !== "string"){
const err39 = {instancePath:instancePath+"/rbacProfileIdentifier",schemaPath:"#/properties/rbacProfileIdentifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.rbacProfileIdentifier.type,parentSchema:schema22.properties.rbacProfileIdentifier,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.cookieIdentifier !== undefined){
let data22 = data.cookieIdentifier;
if(typeof data22 !== "string"){
const err40 = {instancePath:instancePath+"/cookieIdentifier",schemaPath:"#/properties/cookieIdentifier/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.cookieIdentifier.type,parentSchema:schema22.properties.cookieIdentifier,data:data22};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.externalDomains !== undefined){
let data23 = data.externalDomains;
if(Array.isArray(data23)){
if(data23.length < 1){
const err41 = {instancePath:instancePath+"/externalDomains",schemaPath:"#/properties/externalDomains/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema22.properties.externalDomains,data:data23};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
let data24 = data23[i1];
if(typeof data24 !== "string"){
const err42 = {instancePath:instancePath+"/externalDomains/" + i1,schemaPath:"#/properties/externalDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.externalDomains.items.type,parentSchema:schema22.properties.externalDomains.items,data:data24};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
let i2 = data23.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data23[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err43 = {instancePath:instancePath+"/externalDomains",schemaPath:"#/properties/externalDomains/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)",schema:true,parentSchema:schema22.properties.externalDomains,data:data23};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err44 = {instancePath:instancePath+"/externalDomains",schemaPath:"#/properties/externalDomains/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema22.properties.externalDomains.type,parentSchema:schema22.properties.externalDomains,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.externalPort !== undefined){
let data25 = data.externalPort;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err45 = {instancePath:instancePath+"/externalPort",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema41.type,parentSchema:schema41,data:data25};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 65535 || isNaN(data25)){
const err46 = {instancePath:instancePath+"/externalPort",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema41,data:data25};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data25 < 0 || isNaN(data25)){
const err47 = {instancePath:instancePath+"/externalPort",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema41,data:data25};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
if(data.environments !== undefined){
let data26 = data.environments;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
}
else {
const err48 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.properties.environments.type,parentSchema:schema22.properties.environments,data:data26};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.launchScript !== undefined){
let data27 = data.launchScript;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.logLevel !== undefined){
let data28 = data27.logLevel;
if(typeof data28 !== "string"){
const err49 = {instancePath:instancePath+"/launchScript/logLevel",schemaPath:"#/properties/launchScript/properties/logLevel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.launchScript.properties.logLevel.type,parentSchema:schema22.properties.launchScript.properties.logLevel,data:data28};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!((((data28 === "") || (data28 === "info")) || (data28 === "debug")) || (data28 === "trace"))){
const err50 = {instancePath:instancePath+"/launchScript/logLevel",schemaPath:"#/properties/launchScript/properties/logLevel/enum",keyword:"enum",params:{allowedValues: schema22.properties.launchScript.properties.logLevel.enum},message:"must be equal to one of the allowed values",schema:schema22.properties.launchScript.properties.logLevel.enum,parentSchema:schema22.properties.launchScript.properties.logLevel,data:data28};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data27.onComponentConfigureFail !== undefined){
let data29 = data27.onComponentConfigureFail;
if(typeof data29 !== "string"){
const err51 = {instancePath:instancePath+"/launchScript/onComponentConfigureFail",schemaPath:"#/properties/launchScript/properties/onComponentConfigureFail/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.launchScript.properties.onComponentConfigureFail.type,parentSchema:schema22.properties.launchScript.properties.onComponentConfigureFail,data:data29};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!((data29 === "warn") || (data29 === "exit"))){
const err52 = {instancePath:instancePath+"/launchScript/onComponentConfigureFail",schemaPath:"#/properties/launchScript/properties/onComponentConfigureFail/enum",keyword:"enum",params:{allowedValues: schema22.properties.launchScript.properties.onComponentConfigureFail.enum},message:"must be equal to one of the allowed values",schema:schema22.properties.launchScript.properties.onComponentConfigureFail.enum,parentSchema:schema22.properties.launchScript.properties.onComponentConfigureFail,data:data29};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/launchScript",schemaPath:"#/properties/launchScript/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.properties.launchScript.type,parentSchema:schema22.properties.launchScript,data:data27};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.certificate !== undefined){
let data30 = data.certificate;
const _errs76 = errors;
let valid22 = true;
const _errs77 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing0;
if((data30.keystore === undefined) && (missing0 = "keystore")){
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
if(data30.keystore !== undefined){
let data31 = data30.keystore;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing1;
if((data31.type === undefined) && (missing1 = "type")){
const err55 = {};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
if(data31.type !== undefined){
let data32 = data31.type;
if(!(((((data32 === "JCEKS") || (data32 === "JCECCAKS")) || (data32 === "JCERACFKS")) || (data32 === "JCECCARACFKS")) || (data32 === "JCEHYBRIDRACFKS"))){
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
}
}
}
var _valid0 = _errs77 === errors;
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs80 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.keystore !== undefined){
let data33 = data30.keystore;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.type !== undefined){
let data34 = data33.type;
if(!(((((data34 === "JCEKS") || (data34 === "JCECCAKS")) || (data34 === "JCERACFKS")) || (data34 === "JCECCARACFKS")) || (data34 === "JCEHYBRIDRACFKS"))){
const err57 = {instancePath:instancePath+"/certificate/keystore/type",schemaPath:"https://zowe.org/schemas/ha/certificate.json/then/properties/keystore/properties/type/enum",keyword:"enum",params:{allowedValues: schema42.then.properties.keystore.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema42.then.properties.keystore.properties.type.enum,parentSchema:schema42.then.properties.keystore.properties.type,data:data34};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data33.file !== undefined){
let data35 = data33.file;
if(typeof data35 === "string"){
if(!pattern5.test(data35)){
const err58 = {instancePath:instancePath+"/certificate/keystore/file",schemaPath:"https://zowe.org/schemas/ha/certificate.json/then/properties/keystore/properties/file/pattern",keyword:"pattern",params:{pattern: "^safkeyring[a-z]*://"},message:"must match pattern \""+"^safkeyring[a-z]*://"+"\"",schema:"^safkeyring[a-z]*://",parentSchema:schema42.then.properties.keystore.properties.file,data:data35};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data33.password !== undefined){
let data36 = data33.password;
if(!((data36 === "") || (data36 === "password"))){
const err59 = {instancePath:instancePath+"/certificate/keystore/password",schemaPath:"https://zowe.org/schemas/ha/certificate.json/then/properties/keystore/properties/password/enum",keyword:"enum",params:{allowedValues: schema42.then.properties.keystore.properties.password.enum},message:"must be equal to one of the allowed values",schema:schema42.then.properties.keystore.properties.password.enum,parentSchema:schema42.then.properties.keystore.properties.password,data:data36};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
if(data30.truststore !== undefined){
let data37 = data30.truststore;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.type !== undefined){
let data38 = data37.type;
if(!(((((data38 === "JCEKS") || (data38 === "JCECCAKS")) || (data38 === "JCERACFKS")) || (data38 === "JCECCARACFKS")) || (data38 === "JCEHYBRIDRACFKS"))){
const err60 = {instancePath:instancePath+"/certificate/truststore/type",schemaPath:"https://zowe.org/schemas/ha/certificate.json/then/properties/truststore/properties/type/enum",keyword:"enum",params:{allowedValues: schema42.then.properties.truststore.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema42.then.properties.truststore.properties.type.enum,parentSchema:schema42.then.properties.truststore.properties.type,data:data38};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data37.file !== undefined){
let data39 = data37.file;
if(typeof data39 === "string"){
if(!pattern5.test(data39)){
const err61 = {instancePath:instancePath+"/certificate/truststore/file",schemaPath:"https://zowe.org/schemas/ha/certificate.json/then/properties/truststore/properties/file/pattern",keyword:"pattern",params:{pattern: "^safkeyring[a-z]*://"},message:"must match pattern \""+"^safkeyring[a-z]*://"+"\"",schema:"^safkeyring[a-z]*://",parentSchema:schema42.then.properties.truststore.properties.file,data:data39};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data37.password !== undefined){
let data40 = data37.password;
if(!((data40 === "") || (data40 === "password"))){
const err62 = {instancePath:instancePath+"/certificate/truststore/password",schemaPath:"https://zowe.org/schemas/ha/certificate.json/then/properties/truststore/properties/password/enum",keyword:"enum",params:{allowedValues: schema42.then.properties.truststore.properties.password.enum},message:"must be equal to one of the allowed values",schema:schema42.then.properties.truststore.properties.password.enum,parentSchema:schema42.then.properties.truststore.properties.password,data:data40};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
}
var _valid0 = _errs80 === errors;
valid22 = _valid0;
if(valid22){
var props0 = {};
props0.keystore = true;
props0.truststore = true;
}
ifClause0 = "then";
}
else {
const _errs91 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.pem === undefined){
const err63 = {instancePath:instancePath+"/certificate",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/required",keyword:"required",params:{missingProperty: "pem"},message:"must have required property '"+"pem"+"'",schema:schema42.else.required,parentSchema:schema42.else,data:data30};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data30.keystore !== undefined){
let data41 = data30.keystore;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.file !== undefined){
let data42 = data41.file;
if(typeof data42 === "string"){
if(func2(data42) > 1024){
const err64 = {instancePath:instancePath+"/certificate/keystore/file",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/keystore/properties/file/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema42.else.properties.keystore.properties.file,data:data42};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(func2(data42) < 1){
const err65 = {instancePath:instancePath+"/certificate/keystore/file",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/keystore/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.else.properties.keystore.properties.file,data:data42};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
}
if(data30.truststore !== undefined){
let data43 = data30.truststore;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.type !== undefined){
let data44 = data43.type;
if(!(data44 === "PKCS12")){
const err66 = {instancePath:instancePath+"/certificate/truststore/type",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/truststore/properties/type/enum",keyword:"enum",params:{allowedValues: schema42.else.properties.truststore.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema42.else.properties.truststore.properties.type.enum,parentSchema:schema42.else.properties.truststore.properties.type,data:data44};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data43.file !== undefined){
let data45 = data43.file;
if(typeof data45 === "string"){
if(func2(data45) > 1024){
const err67 = {instancePath:instancePath+"/certificate/truststore/file",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/truststore/properties/file/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema42.else.properties.truststore.properties.file,data:data45};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(func2(data45) < 1){
const err68 = {instancePath:instancePath+"/certificate/truststore/file",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/truststore/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.else.properties.truststore.properties.file,data:data45};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
}
if(data30.pem !== undefined){
let data46 = data30.pem;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.key === undefined){
const err69 = {instancePath:instancePath+"/certificate/pem",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema42.else.properties.pem.required,parentSchema:schema42.else.properties.pem,data:data46};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data46.certificate === undefined){
const err70 = {instancePath:instancePath+"/certificate/pem",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/required",keyword:"required",params:{missingProperty: "certificate"},message:"must have required property '"+"certificate"+"'",schema:schema42.else.properties.pem.required,parentSchema:schema42.else.properties.pem,data:data46};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data46.key !== undefined){
let data47 = data46.key;
if(typeof data47 === "string"){
if(func2(data47) > 1024){
const err71 = {instancePath:instancePath+"/certificate/pem/key",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema42.else.properties.pem.properties.key,data:data47};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(func2(data47) < 1){
const err72 = {instancePath:instancePath+"/certificate/pem/key",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.else.properties.pem.properties.key,data:data47};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/certificate/pem/key",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.else.properties.pem.properties.key.type,parentSchema:schema42.else.properties.pem.properties.key,data:data47};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data46.certificate !== undefined){
let data48 = data46.certificate;
if(typeof data48 === "string"){
if(func2(data48) > 1024){
const err74 = {instancePath:instancePath+"/certificate/pem/certificate",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema42.else.properties.pem.properties.certificate,data:data48};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(func2(data48) < 1){
const err75 = {instancePath:instancePath+"/certificate/pem/certificate",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/properties/certificate/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.else.properties.pem.properties.certificate,data:data48};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/certificate/pem/certificate",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/properties/certificate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.else.properties.pem.properties.certificate.type,parentSchema:schema42.else.properties.pem.properties.certificate,data:data48};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data46.certificateAuthorities !== undefined){
let data49 = data46.certificateAuthorities;
if(typeof data49 === "string"){
if(func2(data49) > 1024){
const err77 = {instancePath:instancePath+"/certificate/pem/certificateAuthorities",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/properties/certificateAuthorities/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema42.else.properties.pem.properties.certificateAuthorities,data:data49};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(func2(data49) < 1){
const err78 = {instancePath:instancePath+"/certificate/pem/certificateAuthorities",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/properties/certificateAuthorities/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.else.properties.pem.properties.certificateAuthorities,data:data49};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(Array.isArray(data49)){
const len2 = data49.length;
for(let i3=0; i3<len2; i3++){
let data50 = data49[i3];
if(typeof data50 === "string"){
if(func2(data50) > 1024){
const err79 = {instancePath:instancePath+"/certificate/pem/certificateAuthorities/" + i3,schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/properties/certificateAuthorities/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema42.else.properties.pem.properties.certificateAuthorities.items,data:data50};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(func2(data50) < 1){
const err80 = {instancePath:instancePath+"/certificate/pem/certificateAuthorities/" + i3,schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/properties/certificateAuthorities/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.else.properties.pem.properties.certificateAuthorities.items,data:data50};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
}
}
else {
const err81 = {instancePath:instancePath+"/certificate/pem",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.else.properties.pem.type,parentSchema:schema42.else.properties.pem,data:data46};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
var _valid0 = _errs91 === errors;
valid22 = _valid0;
if(valid22){
if(props0 !== true){
props0 = props0 || {};
props0.keystore = true;
props0.truststore = true;
props0.pem = true;
}
}
ifClause0 = "else";
}
if(!valid22){
const err82 = {instancePath:instancePath+"/certificate",schemaPath:"https://zowe.org/schemas/ha/certificate.json/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema42.if,parentSchema:schema42,data:data30};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.keystore === undefined){
const err83 = {instancePath:instancePath+"/certificate",schemaPath:"https://zowe.org/schemas/ha/certificate.json/required",keyword:"required",params:{missingProperty: "keystore"},message:"must have required property '"+"keystore"+"'",schema:schema42.required,parentSchema:schema42,data:data30};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data30.truststore === undefined){
const err84 = {instancePath:instancePath+"/certificate",schemaPath:"https://zowe.org/schemas/ha/certificate.json/required",keyword:"required",params:{missingProperty: "truststore"},message:"must have required property '"+"truststore"+"'",schema:schema42.required,parentSchema:schema42,data:data30};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key4 in data30){
if(!(((key4 === "keystore") || (key4 === "truststore")) || (key4 === "pem"))){
const err85 = {instancePath:instancePath+"/certificate",schemaPath:"https://zowe.org/schemas/ha/certificate.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data:data30};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data30.keystore !== undefined){
let data51 = data30.keystore;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.type === undefined){
const err86 = {instancePath:instancePath+"/certificate/keystore",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/keystore/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema42.properties.keystore.required,parentSchema:schema42.properties.keystore,data:data51};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data51.file === undefined){
const err87 = {instancePath:instancePath+"/certificate/keystore",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/keystore/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema42.properties.keystore.required,parentSchema:schema42.properties.keystore,data:data51};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data51.alias === undefined){
const err88 = {instancePath:instancePath+"/certificate/keystore",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/keystore/required",keyword:"required",params:{missingProperty: "alias"},message:"must have required property '"+"alias"+"'",schema:schema42.properties.keystore.required,parentSchema:schema42.properties.keystore,data:data51};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
for(const key5 in data51){
if(!((((key5 === "type") || (key5 === "file")) || (key5 === "password")) || (key5 === "alias"))){
const err89 = {instancePath:instancePath+"/certificate/keystore",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/keystore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema42.properties.keystore,data:data51};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data51.type !== undefined){
let data52 = data51.type;
if(typeof data52 !== "string"){
const err90 = {instancePath:instancePath+"/certificate/keystore/type",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/keystore/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.keystore.properties.type.type,parentSchema:schema42.properties.keystore.properties.type,data:data52};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!((((((data52 === "PKCS12") || (data52 === "JCEKS")) || (data52 === "JCECCAKS")) || (data52 === "JCERACFKS")) || (data52 === "JCECCARACFKS")) || (data52 === "JCEHYBRIDRACFKS"))){
const err91 = {instancePath:instancePath+"/certificate/keystore/type",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/keystore/properties/type/enum",keyword:"enum",params:{allowedValues: schema42.properties.keystore.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema42.properties.keystore.properties.type.enum,parentSchema:schema42.properties.keystore.properties.type,data:data52};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data51.file !== undefined){
let data53 = data51.file;
if(typeof data53 !== "string"){
const err92 = {instancePath:instancePath+"/certificate/keystore/file",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/keystore/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.keystore.properties.file.type,parentSchema:schema42.properties.keystore.properties.file,data:data53};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data51.password !== undefined){
let data54 = data51.password;
if(typeof data54 !== "string"){
const err93 = {instancePath:instancePath+"/certificate/keystore/password",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/keystore/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.keystore.properties.password.type,parentSchema:schema42.properties.keystore.properties.password,data:data54};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data51.alias !== undefined){
let data55 = data51.alias;
if(typeof data55 !== "string"){
const err94 = {instancePath:instancePath+"/certificate/keystore/alias",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/keystore/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.keystore.properties.alias.type,parentSchema:schema42.properties.keystore.properties.alias,data:data55};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/certificate/keystore",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/keystore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.properties.keystore.type,parentSchema:schema42.properties.keystore,data:data51};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data30.truststore !== undefined){
let data56 = data30.truststore;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.type === undefined){
const err96 = {instancePath:instancePath+"/certificate/truststore",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/truststore/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema42.properties.truststore.required,parentSchema:schema42.properties.truststore,data:data56};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data56.file === undefined){
const err97 = {instancePath:instancePath+"/certificate/truststore",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/truststore/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema42.properties.truststore.required,parentSchema:schema42.properties.truststore,data:data56};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
for(const key6 in data56){
if(!(((key6 === "type") || (key6 === "file")) || (key6 === "password"))){
const err98 = {instancePath:instancePath+"/certificate/truststore",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/truststore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema42.properties.truststore,data:data56};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data56.type !== undefined){
let data57 = data56.type;
if(typeof data57 !== "string"){
const err99 = {instancePath:instancePath+"/certificate/truststore/type",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/truststore/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.truststore.properties.type.type,parentSchema:schema42.properties.truststore.properties.type,data:data57};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!((((((data57 === "PKCS12") || (data57 === "JCEKS")) || (data57 === "JCECCAKS")) || (data57 === "JCERACFKS")) || (data57 === "JCECCARACFKS")) || (data57 === "JCEHYBRIDRACFKS"))){
const err100 = {instancePath:instancePath+"/certificate/truststore/type",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/truststore/properties/type/enum",keyword:"enum",params:{allowedValues: schema42.properties.truststore.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema42.properties.truststore.properties.type.enum,parentSchema:schema42.properties.truststore.properties.type,data:data57};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data56.file !== undefined){
let data58 = data56.file;
if(typeof data58 !== "string"){
const err101 = {instancePath:instancePath+"/certificate/truststore/file",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/truststore/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.truststore.properties.file.type,parentSchema:schema42.properties.truststore.properties.file,data:data58};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data56.password !== undefined){
let data59 = data56.password;
if(typeof data59 !== "string"){
const err102 = {instancePath:instancePath+"/certificate/truststore/password",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/truststore/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.truststore.properties.password.type,parentSchema:schema42.properties.truststore.properties.password,data:data59};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/certificate/truststore",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/truststore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.properties.truststore.type,parentSchema:schema42.properties.truststore,data:data56};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data30.pem !== undefined){
let data60 = data30.pem;
if((!(data60 && typeof data60 == "object" && !Array.isArray(data60))) && (data60 !== null)){
const err104 = {instancePath:instancePath+"/certificate/pem",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/pem/type",keyword:"type",params:{type: schema42.properties.pem.type},message:"must be object,null",schema:schema42.properties.pem.type,parentSchema:schema42.properties.pem,data:data60};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key7 in data60){
if(!(((key7 === "key") || (key7 === "certificate")) || (key7 === "certificateAuthorities"))){
const err105 = {instancePath:instancePath+"/certificate/pem",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/pem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema42.properties.pem,data:data60};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data60.key !== undefined){
let data61 = data60.key;
if((typeof data61 !== "string") && (data61 !== null)){
const err106 = {instancePath:instancePath+"/certificate/pem/key",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/pem/properties/key/type",keyword:"type",params:{type: schema42.properties.pem.properties.key.type},message:"must be string,null",schema:schema42.properties.pem.properties.key.type,parentSchema:schema42.properties.pem.properties.key,data:data61};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data60.certificate !== undefined){
let data62 = data60.certificate;
if((typeof data62 !== "string") && (data62 !== null)){
const err107 = {instancePath:instancePath+"/certificate/pem/certificate",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/pem/properties/certificate/type",keyword:"type",params:{type: schema42.properties.pem.properties.certificate.type},message:"must be string,null",schema:schema42.properties.pem.properties.certificate.type,parentSchema:schema42.properties.pem.properties.certificate,data:data62};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data60.certificateAuthorities !== undefined){
let data63 = data60.certificateAuthorities;
if((typeof data63 !== "string") && (!(Array.isArray(data63)))){
const err108 = {instancePath:instancePath+"/certificate/pem/certificateAuthorities",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/pem/properties/certificateAuthorities/type",keyword:"type",params:{type: schema42.properties.pem.properties.certificateAuthorities.type},message:"must be string,array",schema:schema42.properties.pem.properties.certificateAuthorities.type,parentSchema:schema42.properties.pem.properties.certificateAuthorities,data:data63};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(Array.isArray(data63)){
const len3 = data63.length;
for(let i4=0; i4<len3; i4++){
let data64 = data63[i4];
if(typeof data64 !== "string"){
const err109 = {instancePath:instancePath+"/certificate/pem/certificateAuthorities/" + i4,schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/pem/properties/certificateAuthorities/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.pem.properties.certificateAuthorities.items.type,parentSchema:schema42.properties.pem.properties.certificateAuthorities.items,data:data64};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
}
}
}
}
else {
const err110 = {instancePath:instancePath+"/certificate",schemaPath:"https://zowe.org/schemas/ha/certificate.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data:data30};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data.verifyCertificates !== undefined){
let data65 = data.verifyCertificates;
if(typeof data65 !== "string"){
const err111 = {instancePath:instancePath+"/verifyCertificates",schemaPath:"#/properties/verifyCertificates/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.verifyCertificates.type,parentSchema:schema22.properties.verifyCertificates,data:data65};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(!(((data65 === "STRICT") || (data65 === "NONSTRICT")) || (data65 === "DISABLED"))){
const err112 = {instancePath:instancePath+"/verifyCertificates",schemaPath:"#/properties/verifyCertificates/enum",keyword:"enum",params:{allowedValues: schema22.properties.verifyCertificates.enum},message:"must be equal to one of the allowed values",schema:schema22.properties.verifyCertificates.enum,parentSchema:schema22.properties.verifyCertificates,data:data65};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.sysMessages !== undefined){
let data66 = data.sysMessages;
if(Array.isArray(data66)){
const len4 = data66.length;
for(let i5=0; i5<len4; i5++){
let data67 = data66[i5];
if(typeof data67 !== "string"){
const err113 = {instancePath:instancePath+"/sysMessages/" + i5,schemaPath:"#/properties/sysMessages/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.sysMessages.items.type,parentSchema:schema22.properties.sysMessages.items,data:data67};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
let i6 = data66.length;
let j1;
if(i6 > 1){
const indices1 = {};
for(;i6--;){
let item1 = data66[i6];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err114 = {instancePath:instancePath+"/sysMessages",schemaPath:"#/properties/sysMessages/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i6+" are identical)",schema:true,parentSchema:schema22.properties.sysMessages,data:data66};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
break;
}
indices1[item1] = i6;
}
}
}
else {
const err115 = {instancePath:instancePath+"/sysMessages",schemaPath:"#/properties/sysMessages/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema22.properties.sysMessages.type,parentSchema:schema22.properties.sysMessages,data:data66};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.useConfigmgr !== undefined){
let data68 = data.useConfigmgr;
if(typeof data68 !== "boolean"){
const err116 = {instancePath:instancePath+"/useConfigmgr",schemaPath:"#/properties/useConfigmgr/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema22.properties.useConfigmgr.type,parentSchema:schema22.properties.useConfigmgr,data:data68};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.configmgr !== undefined){
let data69 = data.configmgr;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.validation === undefined){
const err117 = {instancePath:instancePath+"/configmgr",schemaPath:"#/properties/configmgr/required",keyword:"required",params:{missingProperty: "validation"},message:"must have required property '"+"validation"+"'",schema:schema22.properties.configmgr.required,parentSchema:schema22.properties.configmgr,data:data69};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data69.validation !== undefined){
let data70 = data69.validation;
if(typeof data70 !== "string"){
const err118 = {instancePath:instancePath+"/configmgr/validation",schemaPath:"#/properties/configmgr/properties/validation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema22.properties.configmgr.properties.validation.type,parentSchema:schema22.properties.configmgr.properties.validation,data:data70};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(!((data70 === "STRICT") || (data70 === "COMPONENT-COMPAT"))){
const err119 = {instancePath:instancePath+"/configmgr/validation",schemaPath:"#/properties/configmgr/properties/validation/enum",keyword:"enum",params:{allowedValues: schema22.properties.configmgr.properties.validation.enum},message:"must be equal to one of the allowed values",schema:schema22.properties.configmgr.properties.validation.enum,parentSchema:schema22.properties.configmgr.properties.validation,data:data70};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/configmgr",schemaPath:"#/properties/configmgr/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.properties.configmgr.type,parentSchema:schema22.properties.configmgr,data:data69};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}
validate19.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema46 = {"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://zowe.org/schemas/ha/components.json","type":"object","properties":{"launcher":{"allOf":[{"$ref":"https://zowe.org/schemas/ha/components.json#/$defs/component"},{"type":"object","properties":{"ha":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/launcher"}}}]},"gateway":{"allOf":[{"$ref":"https://zowe.org/schemas/ha/components.json#/$defs/component"},{"type":"object","properties":{"port":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/port"},"ha":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/component"}}}]},"discovery":{"allOf":[{"$ref":"https://zowe.org/schemas/ha/components.json#/$defs/component"},{"type":"object","properties":{"port":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/port"},"ha":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/component"}}}]},"api-catalog":{"allOf":[{"$ref":"https://zowe.org/schemas/ha/components.json#/$defs/component"},{"type":"object","properties":{"port":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/port"},"ha":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/component"}}}]},"zaas":{"allOf":[{"$ref":"https://zowe.org/schemas/ha/components.json#/$defs/component"},{"type":"object","properties":{"port":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/port"},"ha":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/component"}}}]},"caching-service":{"allOf":[{"$ref":"https://zowe.org/schemas/ha/components.json#/$defs/component"},{"type":"object","properties":{"port":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/port"},"storage":{"properties":{"mode":{},"size":{},"evictionStrategy":{},"vsam":{"properties":{"name":{},"keyLength":{},"recordLength":{},"encoding":{}}},"infinispan":{"properties":{"initialHosts":{},"jgroups":{"properties":{"host":{},"port":{},"keyExchange":{"properties":{"port":{}}}}},"persistence":{"properties":{"dataLocation":{},"indexLocation":{}}}}}}},"ha":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/cachingService"}}}]},"app-server":{"allOf":[{"$ref":"https://zowe.org/schemas/ha/components.json#/$defs/component"},{"type":"object","properties":{"port":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/port"},"ha":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/component"}}}]},"zss":{"allOf":[{"$ref":"https://zowe.org/schemas/ha/components.json#/$defs/component"},{"type":"object","properties":{"port":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/port"},"crossMemoryServerName":{},"ha":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/zss"}}}]},"load-balancer":{"allOf":[{"$ref":"https://zowe.org/schemas/ha/components.json#/$defs/component"},{"type":"object","properties":{"ha":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/loadBalancer"}}}]}},"additionalProperties":{"allOf":[{"$ref":"https://zowe.org/schemas/ha/components.json#/$defs/component"},{"type":"object","properties":{"ha":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/component"}}}]},"$defs":{"component":{"type":"object","additionalProperties":true,"properties":{"enabled":{"type":"boolean","default":false},"port":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/port"},"certificate":{"$ref":"https://zowe.org/schemas/ha/certificate.json"},"launcher":{"$ref":"https://zowe.org/schemas/ha/launcher-options.json"},"zowe":{"type":"object","properties":{"network":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/network"},"job":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/jobSettings"}}}}}}};
const schema47 = {"type":"object","additionalProperties":true,"properties":{"enabled":{"type":"boolean","default":false},"port":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/port"},"certificate":{"$ref":"https://zowe.org/schemas/ha/certificate.json"},"launcher":{"$ref":"https://zowe.org/schemas/ha/launcher-options.json"},"zowe":{"type":"object","properties":{"network":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/network"},"job":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/jobSettings"}}}}};
const schema37 = {"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://zowe.org/schemas/ha/launcher-options.json","type":"object","properties":{"restartIntervals":{"type":"array","items":{"type":"integer","minimum":0}},"minUptime":{"type":"integer","minimum":0,"default":90},"shareAs":{"type":"string","enum":["no","yes","must",""],"default":"yes"}}};
const schema55 = {"type":"object","properties":{"suffix":{"type":"string"}}};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "server") || (key0 === "client")) || (key0 === "allowedDomains"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.server !== undefined){
let data0 = data.server;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.tls !== undefined){
let data1 = data0.tls;
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.attls === undefined) && (missing0 = "attls")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data1.attls !== undefined){
if(true !== data1.attls){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs10 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length > 1){
const err3 = {instancePath:instancePath+"/server/tls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/then/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema33.then,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid3 = _valid0;
}
if(!valid3){
const err4 = {instancePath:instancePath+"/server/tls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.if,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((((key1 === "attls") || (key1 === "ciphers")) || (key1 === "curves")) || (key1 === "minTls")) || (key1 === "maxTls"))){
const err5 = {instancePath:instancePath+"/server/tls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.attls !== undefined){
let data3 = data1.attls;
if(!((((data3 === true) || (data3 === false)) || (data3 === "false")) || (data3 === ""))){
const err6 = {instancePath:instancePath+"/server/tls/attls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/attls/enum",keyword:"enum",params:{allowedValues: schema33.properties.attls.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.attls.enum,parentSchema:schema33.properties.attls,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.ciphers !== undefined){
let data4 = data1.ciphers;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/server/tls/ciphers/" + i0,schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/ciphers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.ciphers.items.type,parentSchema:schema33.properties.ciphers.items,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/server/tls/ciphers",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/ciphers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.ciphers.type,parentSchema:schema33.properties.ciphers,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.curves !== undefined){
let data6 = data1.curves;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 !== "string"){
const err9 = {instancePath:instancePath+"/server/tls/curves/" + i1,schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/curves/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.curves.items.type,parentSchema:schema33.properties.curves.items,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/server/tls/curves",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/curves/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.curves.type,parentSchema:schema33.properties.curves,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.minTls !== undefined){
let data8 = data1.minTls;
if(typeof data8 !== "string"){
const err11 = {instancePath:instancePath+"/server/tls/minTls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/minTls/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.minTls.type,parentSchema:schema33.properties.minTls,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data8 === "TLSv1.2") || (data8 === "TLSv1.3"))){
const err12 = {instancePath:instancePath+"/server/tls/minTls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/minTls/enum",keyword:"enum",params:{allowedValues: schema33.properties.minTls.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.minTls.enum,parentSchema:schema33.properties.minTls,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.maxTls !== undefined){
let data9 = data1.maxTls;
if(typeof data9 !== "string"){
const err13 = {instancePath:instancePath+"/server/tls/maxTls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/maxTls/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.maxTls.type,parentSchema:schema33.properties.maxTls,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data9 === "TLSv1.2") || (data9 === "TLSv1.3"))){
const err14 = {instancePath:instancePath+"/server/tls/maxTls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/maxTls/enum",keyword:"enum",params:{allowedValues: schema33.properties.maxTls.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.maxTls.enum,parentSchema:schema33.properties.maxTls,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/server/tls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.listenAddresses !== undefined){
let data10 = data0.listenAddresses;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
const err16 = {instancePath:instancePath+"/server/listenAddresses/" + i2,schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/ipv4/pattern",keyword:"pattern",params:{pattern: "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$"},message:"must match pattern \""+"^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$"+"\"",schema:"^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])\\.){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$",parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/server/listenAddresses/" + i2,schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/ipv4/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema34.type,parentSchema:schema34,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/server/listenAddresses",schemaPath:"#/properties/server/properties/listenAddresses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.server.properties.listenAddresses.type,parentSchema:schema32.properties.server.properties.listenAddresses,data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data0.vipaIp !== undefined){
let data12 = data0.vipaIp;
if(typeof data12 !== "string"){
const err19 = {instancePath:instancePath+"/server/vipaIp",schemaPath:"#/properties/server/properties/vipaIp/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.server.properties.vipaIp.type,parentSchema:schema32.properties.server.properties.vipaIp,data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data0.validatePortFree !== undefined){
let data13 = data0.validatePortFree;
if(typeof data13 !== "boolean"){
const err20 = {instancePath:instancePath+"/server/validatePortFree",schemaPath:"#/properties/server/properties/validatePortFree/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema32.properties.server.properties.validatePortFree.type,parentSchema:schema32.properties.server.properties.validatePortFree,data:data13};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.server.type,parentSchema:schema32.properties.server,data:data0};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.client !== undefined){
let data14 = data.client;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!(key2 === "tls")){
const err22 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema32.properties.client,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data14.tls !== undefined){
let data15 = data14.tls;
const _errs42 = errors;
let valid15 = true;
const _errs43 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing1;
if((data15.attls === undefined) && (missing1 = "attls")){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
if(data15.attls !== undefined){
if(true !== data15.attls){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
var _valid1 = _errs43 === errors;
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs45 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length > 1){
const err25 = {instancePath:instancePath+"/client/tls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/then/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema33.then,data:data15};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid1 = _errs45 === errors;
valid15 = _valid1;
}
if(!valid15){
const err26 = {instancePath:instancePath+"/client/tls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.if,parentSchema:schema33,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
if(!(((((key3 === "attls") || (key3 === "ciphers")) || (key3 === "curves")) || (key3 === "minTls")) || (key3 === "maxTls"))){
const err27 = {instancePath:instancePath+"/client/tls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data15.attls !== undefined){
let data17 = data15.attls;
if(!((((data17 === true) || (data17 === false)) || (data17 === "false")) || (data17 === ""))){
const err28 = {instancePath:instancePath+"/client/tls/attls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/attls/enum",keyword:"enum",params:{allowedValues: schema33.properties.attls.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.attls.enum,parentSchema:schema33.properties.attls,data:data17};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data15.ciphers !== undefined){
let data18 = data15.ciphers;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
let data19 = data18[i3];
if(typeof data19 !== "string"){
const err29 = {instancePath:instancePath+"/client/tls/ciphers/" + i3,schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/ciphers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.ciphers.items.type,parentSchema:schema33.properties.ciphers.items,data:data19};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/client/tls/ciphers",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/ciphers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.ciphers.type,parentSchema:schema33.properties.ciphers,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data15.curves !== undefined){
let data20 = data15.curves;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(typeof data21 !== "string"){
const err31 = {instancePath:instancePath+"/client/tls/curves/" + i4,schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/curves/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.curves.items.type,parentSchema:schema33.properties.curves.items,data:data21};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/client/tls/curves",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/curves/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.curves.type,parentSchema:schema33.properties.curves,data:data20};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data15.minTls !== undefined){
let data22 = data15.minTls;
if(typeof data22 !== "string"){
const err33 = {instancePath:instancePath+"/client/tls/minTls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/minTls/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.minTls.type,parentSchema:schema33.properties.minTls,data:data22};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((data22 === "TLSv1.2") || (data22 === "TLSv1.3"))){
const err34 = {instancePath:instancePath+"/client/tls/minTls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/minTls/enum",keyword:"enum",params:{allowedValues: schema33.properties.minTls.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.minTls.enum,parentSchema:schema33.properties.minTls,data:data22};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data15.maxTls !== undefined){
let data23 = data15.maxTls;
if(typeof data23 !== "string"){
const err35 = {instancePath:instancePath+"/client/tls/maxTls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/maxTls/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.maxTls.type,parentSchema:schema33.properties.maxTls,data:data23};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((data23 === "TLSv1.2") || (data23 === "TLSv1.3"))){
const err36 = {instancePath:instancePath+"/client/tls/maxTls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/properties/maxTls/enum",keyword:"enum",params:{allowedValues: schema33.properties.maxTls.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.maxTls.enum,parentSchema:schema33.properties.maxTls,data:data23};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/client/tls",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/tls/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data:data15};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.properties.client.type,parentSchema:schema32.properties.client,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.allowedDomains !== undefined){
let data24 = data.allowedDomains;
if(Array.isArray(data24)){
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
let data25 = data24[i5];
if(typeof data25 !== "string"){
const err39 = {instancePath:instancePath+"/allowedDomains/" + i5,schemaPath:"#/properties/allowedDomains/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema32.properties.allowedDomains.items.type,parentSchema:schema32.properties.allowedDomains.items,data:data25};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/allowedDomains",schemaPath:"#/properties/allowedDomains/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.properties.allowedDomains.type,parentSchema:schema32.properties.allowedDomains,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled !== undefined){
let data0 = data.enabled;
if(typeof data0 !== "boolean"){
const err0 = {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema47.properties.enabled.type,parentSchema:schema47.properties.enabled,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema41.type,parentSchema:schema41,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema41,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema41,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.certificate !== undefined){
let data2 = data.certificate;
const _errs10 = errors;
let valid3 = true;
const _errs11 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.keystore === undefined) && (missing0 = "keystore")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data2.keystore !== undefined){
let data3 = data2.keystore;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((data3.type === undefined) && (missing1 = "type")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data3.type !== undefined){
let data4 = data3.type;
if(!(((((data4 === "JCEKS") || (data4 === "JCECCAKS")) || (data4 === "JCERACFKS")) || (data4 === "JCECCARACFKS")) || (data4 === "JCEHYBRIDRACFKS"))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
}
}
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs14 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.keystore !== undefined){
let data5 = data2.keystore;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.type !== undefined){
let data6 = data5.type;
if(!(((((data6 === "JCEKS") || (data6 === "JCECCAKS")) || (data6 === "JCERACFKS")) || (data6 === "JCECCARACFKS")) || (data6 === "JCEHYBRIDRACFKS"))){
const err7 = {instancePath:instancePath+"/certificate/keystore/type",schemaPath:"https://zowe.org/schemas/ha/certificate.json/then/properties/keystore/properties/type/enum",keyword:"enum",params:{allowedValues: schema42.then.properties.keystore.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema42.then.properties.keystore.properties.type.enum,parentSchema:schema42.then.properties.keystore.properties.type,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5.file !== undefined){
let data7 = data5.file;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
const err8 = {instancePath:instancePath+"/certificate/keystore/file",schemaPath:"https://zowe.org/schemas/ha/certificate.json/then/properties/keystore/properties/file/pattern",keyword:"pattern",params:{pattern: "^safkeyring[a-z]*://"},message:"must match pattern \""+"^safkeyring[a-z]*://"+"\"",schema:"^safkeyring[a-z]*://",parentSchema:schema42.then.properties.keystore.properties.file,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data5.password !== undefined){
let data8 = data5.password;
if(!((data8 === "") || (data8 === "password"))){
const err9 = {instancePath:instancePath+"/certificate/keystore/password",schemaPath:"https://zowe.org/schemas/ha/certificate.json/then/properties/keystore/properties/password/enum",keyword:"enum",params:{allowedValues: schema42.then.properties.keystore.properties.password.enum},message:"must be equal to one of the allowed values",schema:schema42.then.properties.keystore.properties.password.enum,parentSchema:schema42.then.properties.keystore.properties.password,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
if(data2.truststore !== undefined){
let data9 = data2.truststore;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.type !== undefined){
let data10 = data9.type;
if(!(((((data10 === "JCEKS") || (data10 === "JCECCAKS")) || (data10 === "JCERACFKS")) || (data10 === "JCECCARACFKS")) || (data10 === "JCEHYBRIDRACFKS"))){
const err10 = {instancePath:instancePath+"/certificate/truststore/type",schemaPath:"https://zowe.org/schemas/ha/certificate.json/then/properties/truststore/properties/type/enum",keyword:"enum",params:{allowedValues: schema42.then.properties.truststore.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema42.then.properties.truststore.properties.type.enum,parentSchema:schema42.then.properties.truststore.properties.type,data:data10};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data9.file !== undefined){
let data11 = data9.file;
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
const err11 = {instancePath:instancePath+"/certificate/truststore/file",schemaPath:"https://zowe.org/schemas/ha/certificate.json/then/properties/truststore/properties/file/pattern",keyword:"pattern",params:{pattern: "^safkeyring[a-z]*://"},message:"must match pattern \""+"^safkeyring[a-z]*://"+"\"",schema:"^safkeyring[a-z]*://",parentSchema:schema42.then.properties.truststore.properties.file,data:data11};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data9.password !== undefined){
let data12 = data9.password;
if(!((data12 === "") || (data12 === "password"))){
const err12 = {instancePath:instancePath+"/certificate/truststore/password",schemaPath:"https://zowe.org/schemas/ha/certificate.json/then/properties/truststore/properties/password/enum",keyword:"enum",params:{allowedValues: schema42.then.properties.truststore.properties.password.enum},message:"must be equal to one of the allowed values",schema:schema42.then.properties.truststore.properties.password.enum,parentSchema:schema42.then.properties.truststore.properties.password,data:data12};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
}
var _valid0 = _errs14 === errors;
valid3 = _valid0;
if(valid3){
var props0 = {};
props0.keystore = true;
props0.truststore = true;
}
ifClause0 = "then";
}
else {
const _errs25 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.pem === undefined){
const err13 = {instancePath:instancePath+"/certificate",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/required",keyword:"required",params:{missingProperty: "pem"},message:"must have required property '"+"pem"+"'",schema:schema42.else.required,parentSchema:schema42.else,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data2.keystore !== undefined){
let data13 = data2.keystore;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.file !== undefined){
let data14 = data13.file;
if(typeof data14 === "string"){
if(func2(data14) > 1024){
const err14 = {instancePath:instancePath+"/certificate/keystore/file",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/keystore/properties/file/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema42.else.properties.keystore.properties.file,data:data14};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data14) < 1){
const err15 = {instancePath:instancePath+"/certificate/keystore/file",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/keystore/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.else.properties.keystore.properties.file,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
}
}
if(data2.truststore !== undefined){
let data15 = data2.truststore;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.type !== undefined){
let data16 = data15.type;
if(!(data16 === "PKCS12")){
const err16 = {instancePath:instancePath+"/certificate/truststore/type",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/truststore/properties/type/enum",keyword:"enum",params:{allowedValues: schema42.else.properties.truststore.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema42.else.properties.truststore.properties.type.enum,parentSchema:schema42.else.properties.truststore.properties.type,data:data16};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data15.file !== undefined){
let data17 = data15.file;
if(typeof data17 === "string"){
if(func2(data17) > 1024){
const err17 = {instancePath:instancePath+"/certificate/truststore/file",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/truststore/properties/file/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema42.else.properties.truststore.properties.file,data:data17};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(func2(data17) < 1){
const err18 = {instancePath:instancePath+"/certificate/truststore/file",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/truststore/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.else.properties.truststore.properties.file,data:data17};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
}
if(data2.pem !== undefined){
let data18 = data2.pem;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.key === undefined){
const err19 = {instancePath:instancePath+"/certificate/pem",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema42.else.properties.pem.required,parentSchema:schema42.else.properties.pem,data:data18};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data18.certificate === undefined){
const err20 = {instancePath:instancePath+"/certificate/pem",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/required",keyword:"required",params:{missingProperty: "certificate"},message:"must have required property '"+"certificate"+"'",schema:schema42.else.properties.pem.required,parentSchema:schema42.else.properties.pem,data:data18};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data18.key !== undefined){
let data19 = data18.key;
if(typeof data19 === "string"){
if(func2(data19) > 1024){
const err21 = {instancePath:instancePath+"/certificate/pem/key",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/properties/key/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema42.else.properties.pem.properties.key,data:data19};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func2(data19) < 1){
const err22 = {instancePath:instancePath+"/certificate/pem/key",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.else.properties.pem.properties.key,data:data19};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/certificate/pem/key",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.else.properties.pem.properties.key.type,parentSchema:schema42.else.properties.pem.properties.key,data:data19};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data18.certificate !== undefined){
let data20 = data18.certificate;
if(typeof data20 === "string"){
if(func2(data20) > 1024){
const err24 = {instancePath:instancePath+"/certificate/pem/certificate",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema42.else.properties.pem.properties.certificate,data:data20};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func2(data20) < 1){
const err25 = {instancePath:instancePath+"/certificate/pem/certificate",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/properties/certificate/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.else.properties.pem.properties.certificate,data:data20};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/certificate/pem/certificate",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/properties/certificate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.else.properties.pem.properties.certificate.type,parentSchema:schema42.else.properties.pem.properties.certificate,data:data20};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data18.certificateAuthorities !== undefined){
let data21 = data18.certificateAuthorities;
if(typeof data21 === "string"){
if(func2(data21) > 1024){
const err27 = {instancePath:instancePath+"/certificate/pem/certificateAuthorities",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/properties/certificateAuthorities/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema42.else.properties.pem.properties.certificateAuthorities,data:data21};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func2(data21) < 1){
const err28 = {instancePath:instancePath+"/certificate/pem/certificateAuthorities",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/properties/certificateAuthorities/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.else.properties.pem.properties.certificateAuthorities,data:data21};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(Array.isArray(data21)){
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
let data22 = data21[i0];
if(typeof data22 === "string"){
if(func2(data22) > 1024){
const err29 = {instancePath:instancePath+"/certificate/pem/certificateAuthorities/" + i0,schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/properties/certificateAuthorities/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema42.else.properties.pem.properties.certificateAuthorities.items,data:data22};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func2(data22) < 1){
const err30 = {instancePath:instancePath+"/certificate/pem/certificateAuthorities/" + i0,schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/properties/certificateAuthorities/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema42.else.properties.pem.properties.certificateAuthorities.items,data:data22};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/certificate/pem",schemaPath:"https://zowe.org/schemas/ha/certificate.json/else/properties/pem/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.else.properties.pem.type,parentSchema:schema42.else.properties.pem,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
var _valid0 = _errs25 === errors;
valid3 = _valid0;
if(valid3){
if(props0 !== true){
props0 = props0 || {};
props0.keystore = true;
props0.truststore = true;
props0.pem = true;
}
}
ifClause0 = "else";
}
if(!valid3){
const err32 = {instancePath:instancePath+"/certificate",schemaPath:"https://zowe.org/schemas/ha/certificate.json/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema42.if,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.keystore === undefined){
const err33 = {instancePath:instancePath+"/certificate",schemaPath:"https://zowe.org/schemas/ha/certificate.json/required",keyword:"required",params:{missingProperty: "keystore"},message:"must have required property '"+"keystore"+"'",schema:schema42.required,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data2.truststore === undefined){
const err34 = {instancePath:instancePath+"/certificate",schemaPath:"https://zowe.org/schemas/ha/certificate.json/required",keyword:"required",params:{missingProperty: "truststore"},message:"must have required property '"+"truststore"+"'",schema:schema42.required,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key0 in data2){
if(!(((key0 === "keystore") || (key0 === "truststore")) || (key0 === "pem"))){
const err35 = {instancePath:instancePath+"/certificate",schemaPath:"https://zowe.org/schemas/ha/certificate.json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data2.keystore !== undefined){
let data23 = data2.keystore;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.type === undefined){
const err36 = {instancePath:instancePath+"/certificate/keystore",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/keystore/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema42.properties.keystore.required,parentSchema:schema42.properties.keystore,data:data23};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data23.file === undefined){
const err37 = {instancePath:instancePath+"/certificate/keystore",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/keystore/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema42.properties.keystore.required,parentSchema:schema42.properties.keystore,data:data23};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data23.alias === undefined){
const err38 = {instancePath:instancePath+"/certificate/keystore",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/keystore/required",keyword:"required",params:{missingProperty: "alias"},message:"must have required property '"+"alias"+"'",schema:schema42.properties.keystore.required,parentSchema:schema42.properties.keystore,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key1 in data23){
if(!((((key1 === "type") || (key1 === "file")) || (key1 === "password")) || (key1 === "alias"))){
const err39 = {instancePath:instancePath+"/certificate/keystore",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/keystore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema42.properties.keystore,data:data23};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data23.type !== undefined){
let data24 = data23.type;
if(typeof data24 !== "string"){
const err40 = {instancePath:instancePath+"/certificate/keystore/type",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/keystore/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.keystore.properties.type.type,parentSchema:schema42.properties.keystore.properties.type,data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!((((((data24 === "PKCS12") || (data24 === "JCEKS")) || (data24 === "JCECCAKS")) || (data24 === "JCERACFKS")) || (data24 === "JCECCARACFKS")) || (data24 === "JCEHYBRIDRACFKS"))){
const err41 = {instancePath:instancePath+"/certificate/keystore/type",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/keystore/properties/type/enum",keyword:"enum",params:{allowedValues: schema42.properties.keystore.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema42.properties.keystore.properties.type.enum,parentSchema:schema42.properties.keystore.properties.type,data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data23.file !== undefined){
let data25 = data23.file;
if(typeof data25 !== "string"){
const err42 = {instancePath:instancePath+"/certificate/keystore/file",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/keystore/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.keystore.properties.file.type,parentSchema:schema42.properties.keystore.properties.file,data:data25};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data23.password !== undefined){
let data26 = data23.password;
if(typeof data26 !== "string"){
const err43 = {instancePath:instancePath+"/certificate/keystore/password",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/keystore/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.keystore.properties.password.type,parentSchema:schema42.properties.keystore.properties.password,data:data26};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data23.alias !== undefined){
let data27 = data23.alias;
if(typeof data27 !== "string"){
const err44 = {instancePath:instancePath+"/certificate/keystore/alias",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/keystore/properties/alias/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.keystore.properties.alias.type,parentSchema:schema42.properties.keystore.properties.alias,data:data27};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/certificate/keystore",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/keystore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.properties.keystore.type,parentSchema:schema42.properties.keystore,data:data23};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data2.truststore !== undefined){
let data28 = data2.truststore;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.type === undefined){
const err46 = {instancePath:instancePath+"/certificate/truststore",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/truststore/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema42.properties.truststore.required,parentSchema:schema42.properties.truststore,data:data28};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data28.file === undefined){
const err47 = {instancePath:instancePath+"/certificate/truststore",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/truststore/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema42.properties.truststore.required,parentSchema:schema42.properties.truststore,data:data28};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key2 in data28){
if(!(((key2 === "type") || (key2 === "file")) || (key2 === "password"))){
const err48 = {instancePath:instancePath+"/certificate/truststore",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/truststore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema42.properties.truststore,data:data28};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data28.type !== undefined){
let data29 = data28.type;
if(typeof data29 !== "string"){
const err49 = {instancePath:instancePath+"/certificate/truststore/type",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/truststore/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.truststore.properties.type.type,parentSchema:schema42.properties.truststore.properties.type,data:data29};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!((((((data29 === "PKCS12") || (data29 === "JCEKS")) || (data29 === "JCECCAKS")) || (data29 === "JCERACFKS")) || (data29 === "JCECCARACFKS")) || (data29 === "JCEHYBRIDRACFKS"))){
const err50 = {instancePath:instancePath+"/certificate/truststore/type",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/truststore/properties/type/enum",keyword:"enum",params:{allowedValues: schema42.properties.truststore.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema42.properties.truststore.properties.type.enum,parentSchema:schema42.properties.truststore.properties.type,data:data29};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data28.file !== undefined){
let data30 = data28.file;
if(typeof data30 !== "string"){
const err51 = {instancePath:instancePath+"/certificate/truststore/file",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/truststore/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.truststore.properties.file.type,parentSchema:schema42.properties.truststore.properties.file,data:data30};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data28.password !== undefined){
let data31 = data28.password;
if(typeof data31 !== "string"){
const err52 = {instancePath:instancePath+"/certificate/truststore/password",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/truststore/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.truststore.properties.password.type,parentSchema:schema42.properties.truststore.properties.password,data:data31};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/certificate/truststore",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/truststore/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.properties.truststore.type,parentSchema:schema42.properties.truststore,data:data28};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data2.pem !== undefined){
let data32 = data2.pem;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
const err54 = {instancePath:instancePath+"/certificate/pem",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/pem/type",keyword:"type",params:{type: schema42.properties.pem.type},message:"must be object,null",schema:schema42.properties.pem.type,parentSchema:schema42.properties.pem,data:data32};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key3 in data32){
if(!(((key3 === "key") || (key3 === "certificate")) || (key3 === "certificateAuthorities"))){
const err55 = {instancePath:instancePath+"/certificate/pem",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/pem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema42.properties.pem,data:data32};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data32.key !== undefined){
let data33 = data32.key;
if((typeof data33 !== "string") && (data33 !== null)){
const err56 = {instancePath:instancePath+"/certificate/pem/key",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/pem/properties/key/type",keyword:"type",params:{type: schema42.properties.pem.properties.key.type},message:"must be string,null",schema:schema42.properties.pem.properties.key.type,parentSchema:schema42.properties.pem.properties.key,data:data33};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data32.certificate !== undefined){
let data34 = data32.certificate;
if((typeof data34 !== "string") && (data34 !== null)){
const err57 = {instancePath:instancePath+"/certificate/pem/certificate",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/pem/properties/certificate/type",keyword:"type",params:{type: schema42.properties.pem.properties.certificate.type},message:"must be string,null",schema:schema42.properties.pem.properties.certificate.type,parentSchema:schema42.properties.pem.properties.certificate,data:data34};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data32.certificateAuthorities !== undefined){
let data35 = data32.certificateAuthorities;
if((typeof data35 !== "string") && (!(Array.isArray(data35)))){
const err58 = {instancePath:instancePath+"/certificate/pem/certificateAuthorities",schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/pem/properties/certificateAuthorities/type",keyword:"type",params:{type: schema42.properties.pem.properties.certificateAuthorities.type},message:"must be string,array",schema:schema42.properties.pem.properties.certificateAuthorities.type,parentSchema:schema42.properties.pem.properties.certificateAuthorities,data:data35};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(Array.isArray(data35)){
const len1 = data35.length;
for(let i1=0; i1<len1; i1++){
let data36 = data35[i1];
if(typeof data36 !== "string"){
const err59 = {instancePath:instancePath+"/certificate/pem/certificateAuthorities/" + i1,schemaPath:"https://zowe.org/schemas/ha/certificate.json/properties/pem/properties/certificateAuthorities/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema42.properties.pem.properties.certificateAuthorities.items.type,parentSchema:schema42.properties.pem.properties.certificateAuthorities.items,data:data36};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
}
}
}
else {
const err60 = {instancePath:instancePath+"/certificate",schemaPath:"https://zowe.org/schemas/ha/certificate.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema42.type,parentSchema:schema42,data:data2};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.launcher !== undefined){
let data37 = data.launcher;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.restartIntervals !== undefined){
let data38 = data37.restartIntervals;
if(Array.isArray(data38)){
const len2 = data38.length;
for(let i2=0; i2<len2; i2++){
let data39 = data38[i2];
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err61 = {instancePath:instancePath+"/launcher/restartIntervals/" + i2,schemaPath:"https://zowe.org/schemas/ha/launcher-options.json/properties/restartIntervals/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.restartIntervals.items.type,parentSchema:schema37.properties.restartIntervals.items,data:data39};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err62 = {instancePath:instancePath+"/launcher/restartIntervals/" + i2,schemaPath:"https://zowe.org/schemas/ha/launcher-options.json/properties/restartIntervals/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema37.properties.restartIntervals.items,data:data39};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
else {
const err63 = {instancePath:instancePath+"/launcher/restartIntervals",schemaPath:"https://zowe.org/schemas/ha/launcher-options.json/properties/restartIntervals/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.restartIntervals.type,parentSchema:schema37.properties.restartIntervals,data:data38};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data37.minUptime !== undefined){
let data40 = data37.minUptime;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err64 = {instancePath:instancePath+"/launcher/minUptime",schemaPath:"https://zowe.org/schemas/ha/launcher-options.json/properties/minUptime/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.minUptime.type,parentSchema:schema37.properties.minUptime,data:data40};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
const err65 = {instancePath:instancePath+"/launcher/minUptime",schemaPath:"https://zowe.org/schemas/ha/launcher-options.json/properties/minUptime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema37.properties.minUptime,data:data40};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
if(data37.shareAs !== undefined){
let data41 = data37.shareAs;
if(typeof data41 !== "string"){
const err66 = {instancePath:instancePath+"/launcher/shareAs",schemaPath:"https://zowe.org/schemas/ha/launcher-options.json/properties/shareAs/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.shareAs.type,parentSchema:schema37.properties.shareAs,data:data41};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!((((data41 === "no") || (data41 === "yes")) || (data41 === "must")) || (data41 === ""))){
const err67 = {instancePath:instancePath+"/launcher/shareAs",schemaPath:"https://zowe.org/schemas/ha/launcher-options.json/properties/shareAs/enum",keyword:"enum",params:{allowedValues: schema37.properties.shareAs.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.shareAs.enum,parentSchema:schema37.properties.shareAs,data:data41};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/launcher",schemaPath:"https://zowe.org/schemas/ha/launcher-options.json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data:data37};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.zowe !== undefined){
let data42 = data.zowe;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.network !== undefined){
if(!(validate29(data42.network, {instancePath:instancePath+"/zowe/network",parentData:data42,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data42.job !== undefined){
let data44 = data42.job;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.suffix !== undefined){
let data45 = data44.suffix;
if(typeof data45 !== "string"){
const err69 = {instancePath:instancePath+"/zowe/job/suffix",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/jobSettings/properties/suffix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema55.properties.suffix.type,parentSchema:schema55.properties.suffix,data:data45};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/zowe/job",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/jobSettings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema55.type,parentSchema:schema55,data:data44};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/zowe",schemaPath:"#/properties/zowe/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.properties.zowe.type,parentSchema:schema47.properties.zowe,data:data42};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"object","additionalProperties":false,"properties":{"stopGrace":{"type":"number","minimum":0,"maximum":86400},"startTimeout":{"type":"number","exclusiveMinimum":0,"default":900,"maximum":86400},"instances":{"type":"integer","minimum":1,"maximum":99,"default":1},"portRange":{"type":"string","pattern":"^[0-9]{1,5}-[0-9]{1,5}$","$comment":"be a first and a last port with a hyphen between, as 20000-24999","default":"20000-24999"},"sharedPort":{"type":"boolean","default":false},"requires":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"after":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"wants":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"restartWithRequired":{"type":"boolean","default":false},"readiness":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/readiness"},"instanceSettings":{"type":"array","maxItems":99,"items":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings"}},"liveness":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/liveness"},"exitCodes":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes"},"restartWindow":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow"},"restartJitter":{"type":"number","minimum":0,"maximum":1,"default":0},"vital":{"type":"boolean","default":false},"minHealthy":{"type":"number","minimum":0,"maximum":86400,"default":10},"drain":{"type":"number","minimum":0,"maximum":86400,"default":5},"type":{"type":"string","enum":["process","stc"],"default":"process"},"stc":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/stc"}}};
const schema58 = {"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["none","tcp","http","https","log","script"]},"path":{"type":"string","maxLength":1024,"pattern":"^/[!-~]*$","$comment":"begin with a slash and have no blanks","default":"/"},"status":{"type":"integer","minimum":100,"maximum":599,"default":200},"json":{"type":"object","additionalProperties":false,"required":["path","equals"],"properties":{"path":{"type":"string","minLength":1,"maxLength":256},"equals":{"type":["string","number","boolean"]}}},"message":{"type":"string","minLength":1,"maxLength":126},"script":{"type":"string","minLength":1,"maxLength":1024,"pattern":"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$","$comment":"be the path of a file within the directory of the component"},"interval":{"type":"integer","minimum":1,"maximum":86400000,"default":200},"timeout":{"type":"integer","minimum":1,"maximum":86400000,"default":2000}}};
const schema59 = {"type":"object","additionalProperties":false,"properties":{"hostname":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[A-Za-z0-9._:-]+$","$comment":"be a host name or an address"},"listenAddress":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[0-9A-Fa-f.:]+$","$comment":"be an IP address"},"port":{"type":"integer","minimum":0,"maximum":65535},"jobNameSuffix":{"type":"string","pattern":"^[A-Za-z0-9$#@]{1,4}$","$comment":"have 1 to 4 letters, digits, $, # or @"}}};
const schema60 = {"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["none","tcp","http","https","log","script"],"default":"none"},"path":{"type":"string","maxLength":1024,"pattern":"^/[!-~]*$","$comment":"begin with a slash and have no blanks","default":"/"},"status":{"type":"integer","minimum":100,"maximum":599,"default":200},"json":{"type":"object","additionalProperties":false,"required":["path","equals"],"properties":{"path":{"type":"string","minLength":1,"maxLength":256},"equals":{"type":["string","number","boolean"]}}},"message":{"type":"string","minLength":1,"maxLength":126},"script":{"type":"string","minLength":1,"maxLength":1024,"pattern":"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$","$comment":"be the path of a file within the directory of the component"},"interval":{"type":"integer","minimum":1,"maximum":86400000,"default":10000},"timeout":{"type":"integer","minimum":1,"maximum":86400000,"default":2000},"failures":{"type":"integer","minimum":1,"maximum":1000,"default":3}}};
const schema61 = {"type":"object","additionalProperties":false,"properties":{"success":{"type":"array","uniqueItems":true,"items":{"type":"integer","minimum":0,"maximum":255},"default":[]},"noRestart":{"type":"array","uniqueItems":true,"items":{"type":"integer","minimum":0,"maximum":255},"default":[]},"forceRestart":{"type":"array","uniqueItems":true,"items":{"type":"integer","minimum":0,"maximum":255},"default":[]}}};
const schema62 = {"type":"object","additionalProperties":false,"required":["failures","seconds"],"properties":{"failures":{"type":"integer","minimum":1,"maximum":1000},"seconds":{"type":"number","exclusiveMinimum":0,"maximum":31536000}}};
const pattern10 = new RegExp("^[0-9]{1,5}-[0-9]{1,5}$", "u");
const pattern11 = new RegExp("^/[!-~]*$", "u");
const pattern12 = new RegExp("^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$", "u");
const pattern13 = new RegExp("^[A-Za-z0-9._:-]+$", "u");
const pattern14 = new RegExp("^[0-9A-Fa-f.:]+$", "u");
const pattern15 = new RegExp("^[A-Za-z0-9$#@]{1,4}$", "u");
const schema63 = {"type":"object","additionalProperties":false,"properties":{"start":{"type":"string","maxLength":126,"pattern":"^[Ss] [!-~][ -~]*$","$comment":"be an S command, as S ZWESISTC,REUSASID=YES"},"stop":{"type":"string","maxLength":126,"pattern":"^[Pp] [!-~][ -~]*$","$comment":"be a P command, as P ZWESISTC"},"jobName":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/memberName"},"readyMessage":{"type":"string","minLength":1,"maxLength":126},"use":{"type":"string","enum":["shared","dedicated"],"default":"shared"},"startStop":{"type":"boolean","default":false}}};
const pattern18 = new RegExp("^[Ss] [!-~][ -~]*$", "u");
const pattern19 = new RegExp("^[Pp] [!-~][ -~]*$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "start") || (key0 === "stop")) || (key0 === "jobName")) || (key0 === "readyMessage")) || (key0 === "use")) || (key0 === "startStop"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.start !== undefined){
let data0 = data.start;
if(typeof data0 === "string"){
if(func2(data0) > 126){
const err1 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/maxLength",keyword:"maxLength",params:{limit: 126},message:"must NOT have more than 126 characters",schema:126,parentSchema:schema63.properties.start,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern18.test(data0)){
const err2 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/pattern",keyword:"pattern",params:{pattern: "^[Ss] [!-~][ -~]*$"},message:"must match pattern \""+"^[Ss] [!-~][ -~]*$"+"\"",schema:"^[Ss] [!-~][ -~]*$",parentSchema:schema63.properties.start,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.start.type,parentSchema:schema63.properties.start,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.stop !== undefined){
let data1 = data.stop;
if(typeof data1 === "string"){
if(func2(data1) > 126){
const err4 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/maxLength",keyword:"maxLength",params:{limit: 126},message:"must NOT have more than 126 characters",schema:126,parentSchema:schema63.properties.stop,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern19.test(data1)){
const err5 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/pattern",keyword:"pattern",params:{pattern: "^[Pp] [!-~][ -~]*$"},message:"must match pattern \""+"^[Pp] [!-~][ -~]*$"+"\"",schema:"^[Pp] [!-~][ -~]*$",parentSchema:schema63.properties.stop,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.stop.type,parentSchema:schema63.properties.stop,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.jobName !== undefined){
let data2 = data.jobName;
if(typeof data2 === "string"){
if(func2(data2) > 8){
const err7 = {instancePath:instancePath+"/jobName",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/memberName/maxLength",keyword:"maxLength",params:{limit: 8},message:"must NOT have more than 8 characters",schema:8,parentSchema:schema25,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/jobName",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/memberName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern2.test(data2)){
const err9 = {instancePath:instancePath+"/jobName",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/memberName/pattern",keyword:"pattern",params:{pattern: "^[A-Z$#@][A-Z0-9$#@]{0,7}$"},message:"must match pattern \""+"^[A-Z$#@][A-Z0-9$#@]{0,7}$"+"\"",schema:"^[A-Z$#@][A-Z0-9$#@]{0,7}$",parentSchema:schema25,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/jobName",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/memberName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.readyMessage !== undefined){
let data3 = data.readyMessage;
if(typeof data3 === "string"){
if(func2(data3) > 126){
const err11 = {instancePath:instancePath+"/readyMessage",schemaPath:"#/properties/readyMessage/maxLength",keyword:"maxLength",params:{limit: 126},message:"must NOT have more than 126 characters",schema:126,parentSchema:schema63.properties.readyMessage,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/readyMessage",schemaPath:"#/properties/readyMessage/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.readyMessage,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/readyMessage",schemaPath:"#/properties/readyMessage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.readyMessage.type,parentSchema:schema63.properties.readyMessage,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.use !== undefined){
let data4 = data.use;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.use.type,parentSchema:schema63.properties.use,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data4 === "shared") || (data4 === "dedicated"))){
const err15 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/enum",keyword:"enum",params:{allowedValues: schema63.properties.use.enum},message:"must be equal to one of the allowed values",schema:schema63.properties.use.enum,parentSchema:schema63.properties.use,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.startStop !== undefined){
let data5 = data.startStop;
if(typeof data5 !== "boolean"){
const err16 = {instancePath:instancePath+"/startStop",schemaPath:"#/properties/startStop/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema63.properties.startStop.type,parentSchema:schema63.properties.startStop,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema57.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.stopGrace !== undefined){
let data0 = data.stopGrace;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 86400 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema57.properties.stopGrace,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema57.properties.stopGrace,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema57.properties.stopGrace.type,parentSchema:schema57.properties.stopGrace,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.startTimeout !== undefined){
let data1 = data.startTimeout;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 86400 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema57.properties.startTimeout,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 <= 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema57.properties.startTimeout,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema57.properties.startTimeout.type,parentSchema:schema57.properties.startTimeout,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.instances !== undefined){
let data2 = data.instances;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.instances.type,parentSchema:schema57.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 99 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema57.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema57.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.portRange !== undefined){
let data3 = data.portRange;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err10 = {instancePath:instancePath+"/portRange",schemaPath:"#/properties/portRange/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,5}-[0-9]{1,5}$"},message:"must match pattern \""+"^[0-9]{1,5}-[0-9]{1,5}$"+"\"",schema:"^[0-9]{1,5}-[0-9]{1,5}$",parentSchema:schema57.properties.portRange,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/portRange",schemaPath:"#/properties/portRange/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.portRange.type,parentSchema:schema57.properties.portRange,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.sharedPort !== undefined){
let data4 = data.sharedPort;
if(typeof data4 !== "boolean"){
const err12 = {instancePath:instancePath+"/sharedPort",schemaPath:"#/properties/sharedPort/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema57.properties.sharedPort.type,parentSchema:schema57.properties.sharedPort,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.requires !== undefined){
let data5 = data.requires;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err13 = {instancePath:instancePath+"/requires/" + i0,schemaPath:"#/properties/requires/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.requires.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/requires/" + i0,schemaPath:"#/properties/requires/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.requires.items.type,parentSchema:schema57.properties.requires.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err15 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema57.properties.requires,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err16 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.requires.type,parentSchema:schema57.properties.requires,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.after !== undefined){
let data7 = data.after;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err17 = {instancePath:instancePath+"/after/" + i2,schemaPath:"#/properties/after/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.after.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/after/" + i2,schemaPath:"#/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.after.items.type,parentSchema:schema57.properties.after.items,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
let i3 = data7.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data7[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err19 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema57.properties.after,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err20 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.after.type,parentSchema:schema57.properties.after,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.wants !== undefined){
let data9 = data.wants;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i4=0; i4<len2; i4++){
let data10 = data9[i4];
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err21 = {instancePath:instancePath+"/wants/" + i4,schemaPath:"#/properties/wants/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.wants.items,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/wants/" + i4,schemaPath:"#/properties/wants/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.wants.items.type,parentSchema:schema57.properties.wants.items,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i5 = data9.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data9[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err23 = {instancePath:instancePath+"/wants",schemaPath:"#/properties/wants/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema57.properties.wants,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err24 = {instancePath:instancePath+"/wants",schemaPath:"#/properties/wants/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.wants.type,parentSchema:schema57.properties.wants,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.restartWithRequired !== undefined){
let data11 = data.restartWithRequired;
if(typeof data11 !== "boolean"){
const err25 = {instancePath:instancePath+"/restartWithRequired",schemaPath:"#/properties/restartWithRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema57.properties.restartWithRequired.type,parentSchema:schema57.properties.restartWithRequired,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.readiness !== undefined){
let data12 = data.readiness;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
if(!((((((((key1 === "type") || (key1 === "path")) || (key1 === "status")) || (key1 === "json")) || (key1 === "message")) || (key1 === "script")) || (key1 === "interval")) || (key1 === "timeout"))){
const err26 = {instancePath:instancePath+"/readiness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.type !== undefined){
let data13 = data12.type;
if(typeof data13 !== "string"){
const err27 = {instancePath:instancePath+"/readiness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.type.type,parentSchema:schema58.properties.type,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((((((data13 === "none") || (data13 === "tcp")) || (data13 === "http")) || (data13 === "https")) || (data13 === "log")) || (data13 === "script"))){
const err28 = {instancePath:instancePath+"/readiness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/type/enum",keyword:"enum",params:{allowedValues: schema58.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema58.properties.type.enum,parentSchema:schema58.properties.type,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.path !== undefined){
let data14 = data12.path;
if(typeof data14 === "string"){
if(func2(data14) > 1024){
const err29 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema58.properties.path,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern11.test(data14)){
const err30 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[!-~]*$"},message:"must match pattern \""+"^/[!-~]*$"+"\"",schema:"^/[!-~]*$",parentSchema:schema58.properties.path,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.path.type,parentSchema:schema58.properties.path,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data12.status !== undefined){
let data15 = data12.status;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err32 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.status.type,parentSchema:schema58.properties.status,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 599 || isNaN(data15)){
const err33 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema58.properties.status,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data15 < 100 || isNaN(data15)){
const err34 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema58.properties.status,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data12.json !== undefined){
let data16 = data12.json;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.path === undefined){
const err35 = {instancePath:instancePath+"/readiness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema58.properties.json.required,parentSchema:schema58.properties.json,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data16.equals === undefined){
const err36 = {instancePath:instancePath+"/readiness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'",schema:schema58.properties.json.required,parentSchema:schema58.properties.json,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key2 in data16){
if(!((key2 === "path") || (key2 === "equals"))){
const err37 = {instancePath:instancePath+"/readiness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema58.properties.json,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data16.path !== undefined){
let data17 = data16.path;
if(typeof data17 === "string"){
if(func2(data17) > 256){
const err38 = {instancePath:instancePath+"/readiness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/properties/path/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema58.properties.json.properties.path,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func2(data17) < 1){
const err39 = {instancePath:instancePath+"/readiness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.json.properties.path,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/readiness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.json.properties.path.type,parentSchema:schema58.properties.json.properties.path,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.equals !== undefined){
let data18 = data16.equals;
if(((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")){
const err41 = {instancePath:instancePath+"/readiness/json/equals",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/properties/equals/type",keyword:"type",params:{type: schema58.properties.json.properties.equals.type},message:"must be string,number,boolean",schema:schema58.properties.json.properties.equals.type,parentSchema:schema58.properties.json.properties.equals,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/readiness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.properties.json.type,parentSchema:schema58.properties.json,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data12.message !== undefined){
let data19 = data12.message;
if(typeof data19 === "string"){
if(func2(data19) > 126){
const err43 = {instancePath:instancePath+"/readiness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/message/maxLength",keyword:"maxLength",params:{limit: 126},message:"must NOT have more than 126 characters",schema:126,parentSchema:schema58.properties.message,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func2(data19) < 1){
const err44 = {instancePath:instancePath+"/readiness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.message,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/readiness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.message.type,parentSchema:schema58.properties.message,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data12.script !== undefined){
let data20 = data12.script;
if(typeof data20 === "string"){
if(func2(data20) > 1024){
const err46 = {instancePath:instancePath+"/readiness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/script/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema58.properties.script,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func2(data20) < 1){
const err47 = {instancePath:instancePath+"/readiness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/script/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.script,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern12.test(data20)){
const err48 = {instancePath:instancePath+"/readiness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/script/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$"+"\"",schema:"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$",parentSchema:schema58.properties.script,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/readiness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.script.type,parentSchema:schema58.properties.script,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data12.interval !== undefined){
let data21 = data12.interval;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err50 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.interval.type,parentSchema:schema58.properties.interval,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 86400000 || isNaN(data21)){
const err51 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema58.properties.interval,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err52 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema58.properties.interval,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data12.timeout !== undefined){
let data22 = data12.timeout;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err53 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.timeout.type,parentSchema:schema58.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 86400000 || isNaN(data22)){
const err54 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema58.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err55 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema58.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/readiness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data:data12};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.instanceSettings !== undefined){
let data23 = data.instanceSettings;
if(Array.isArray(data23)){
if(data23.length > 99){
const err57 = {instancePath:instancePath+"/instanceSettings",schemaPath:"#/properties/instanceSettings/maxItems",keyword:"maxItems",params:{limit: 99},message:"must NOT have more than 99 items",schema:99,parentSchema:schema57.properties.instanceSettings,data:data23};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len3 = data23.length;
for(let i6=0; i6<len3; i6++){
let data24 = data23[i6];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key3 in data24){
if(!((((key3 === "hostname") || (key3 === "listenAddress")) || (key3 === "port")) || (key3 === "jobNameSuffix"))){
const err58 = {instancePath:instancePath+"/instanceSettings/" + i6,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data24.hostname !== undefined){
let data25 = data24.hostname;
if(typeof data25 === "string"){
if(func2(data25) > 255){
const err59 = {instancePath:instancePath+"/instanceSettings/" + i6+"/hostname",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema59.properties.hostname,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func2(data25) < 1){
const err60 = {instancePath:instancePath+"/instanceSettings/" + i6+"/hostname",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/hostname/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.hostname,data:data25};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!pattern13.test(data25)){
const err61 = {instancePath:instancePath+"/instanceSettings/" + i6+"/hostname",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]+$"+"\"",schema:"^[A-Za-z0-9._:-]+$",parentSchema:schema59.properties.hostname,data:data25};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/instanceSettings/" + i6+"/hostname",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.hostname.type,parentSchema:schema59.properties.hostname,data:data25};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data24.listenAddress !== undefined){
let data26 = data24.listenAddress;
if(typeof data26 === "string"){
if(func2(data26) > 255){
const err63 = {instancePath:instancePath+"/instanceSettings/" + i6+"/listenAddress",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/listenAddress/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema59.properties.listenAddress,data:data26};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func2(data26) < 1){
const err64 = {instancePath:instancePath+"/instanceSettings/" + i6+"/listenAddress",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/listenAddress/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.listenAddress,data:data26};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!pattern14.test(data26)){
const err65 = {instancePath:instancePath+"/instanceSettings/" + i6+"/listenAddress",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/listenAddress/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f.:]+$"},message:"must match pattern \""+"^[0-9A-Fa-f.:]+$"+"\"",schema:"^[0-9A-Fa-f.:]+$",parentSchema:schema59.properties.listenAddress,data:data26};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/instanceSettings/" + i6+"/listenAddress",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/listenAddress/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.listenAddress.type,parentSchema:schema59.properties.listenAddress,data:data26};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data24.port !== undefined){
let data27 = data24.port;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err67 = {instancePath:instancePath+"/instanceSettings/" + i6+"/port",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema59.properties.port.type,parentSchema:schema59.properties.port,data:data27};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 65535 || isNaN(data27)){
const err68 = {instancePath:instancePath+"/instanceSettings/" + i6+"/port",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema59.properties.port,data:data27};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err69 = {instancePath:instancePath+"/instanceSettings/" + i6+"/port",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema59.properties.port,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data24.jobNameSuffix !== undefined){
let data28 = data24.jobNameSuffix;
if(typeof data28 === "string"){
if(!pattern15.test(data28)){
const err70 = {instancePath:instancePath+"/instanceSettings/" + i6+"/jobNameSuffix",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/jobNameSuffix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9$#@]{1,4}$"},message:"must match pattern \""+"^[A-Za-z0-9$#@]{1,4}$"+"\"",schema:"^[A-Za-z0-9$#@]{1,4}$",parentSchema:schema59.properties.jobNameSuffix,data:data28};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/instanceSettings/" + i6+"/jobNameSuffix",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/jobNameSuffix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.jobNameSuffix.type,parentSchema:schema59.properties.jobNameSuffix,data:data28};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/instanceSettings/" + i6,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data:data24};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/instanceSettings",schemaPath:"#/properties/instanceSettings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.instanceSettings.type,parentSchema:schema57.properties.instanceSettings,data:data23};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.liveness !== undefined){
let data29 = data.liveness;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key4 in data29){
if(!(func1.call(schema60.properties, key4))){
const err74 = {instancePath:instancePath+"/liveness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data29.type !== undefined){
let data30 = data29.type;
if(typeof data30 !== "string"){
const err75 = {instancePath:instancePath+"/liveness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.type.type,parentSchema:schema60.properties.type,data:data30};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!((((((data30 === "none") || (data30 === "tcp")) || (data30 === "http")) || (data30 === "https")) || (data30 === "log")) || (data30 === "script"))){
const err76 = {instancePath:instancePath+"/liveness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/type/enum",keyword:"enum",params:{allowedValues: schema60.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema60.properties.type.enum,parentSchema:schema60.properties.type,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data29.path !== undefined){
let data31 = data29.path;
if(typeof data31 === "string"){
if(func2(data31) > 1024){
const err77 = {instancePath:instancePath+"/liveness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema60.properties.path,data:data31};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!pattern11.test(data31)){
const err78 = {instancePath:instancePath+"/liveness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[!-~]*$"},message:"must match pattern \""+"^/[!-~]*$"+"\"",schema:"^/[!-~]*$",parentSchema:schema60.properties.path,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/liveness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.path.type,parentSchema:schema60.properties.path,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data29.status !== undefined){
let data32 = data29.status;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err80 = {instancePath:instancePath+"/liveness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.status.type,parentSchema:schema60.properties.status,data:data32};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 599 || isNaN(data32)){
const err81 = {instancePath:instancePath+"/liveness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema60.properties.status,data:data32};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data32 < 100 || isNaN(data32)){
const err82 = {instancePath:instancePath+"/liveness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema60.properties.status,data:data32};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
if(data29.json !== undefined){
let data33 = data29.json;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.path === undefined){
const err83 = {instancePath:instancePath+"/liveness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema60.properties.json.required,parentSchema:schema60.properties.json,data:data33};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data33.equals === undefined){
const err84 = {instancePath:instancePath+"/liveness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'",schema:schema60.properties.json.required,parentSchema:schema60.properties.json,data:data33};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key5 in data33){
if(!((key5 === "path") || (key5 === "equals"))){
const err85 = {instancePath:instancePath+"/liveness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema60.properties.json,data:data33};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data33.path !== undefined){
let data34 = data33.path;
if(typeof data34 === "string"){
if(func2(data34) > 256){
const err86 = {instancePath:instancePath+"/liveness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/properties/path/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema60.properties.json.properties.path,data:data34};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(func2(data34) < 1){
const err87 = {instancePath:instancePath+"/liveness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.json.properties.path,data:data34};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/liveness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.json.properties.path.type,parentSchema:schema60.properties.json.properties.path,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data33.equals !== undefined){
let data35 = data33.equals;
if(((typeof data35 !== "string") && (!((typeof data35 == "number") && (isFinite(data35))))) && (typeof data35 !== "boolean")){
const err89 = {instancePath:instancePath+"/liveness/json/equals",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/properties/equals/type",keyword:"type",params:{type: schema60.properties.json.properties.equals.type},message:"must be string,number,boolean",schema:schema60.properties.json.properties.equals.type,parentSchema:schema60.properties.json.properties.equals,data:data35};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/liveness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.properties.json.type,parentSchema:schema60.properties.json,data:data33};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data29.message !== undefined){
let data36 = data29.message;
if(typeof data36 === "string"){
if(func2(data36) > 126){
const err91 = {instancePath:instancePath+"/liveness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/message/maxLength",keyword:"maxLength",params:{limit: 126},message:"must NOT have more than 126 characters",schema:126,parentSchema:schema60.properties.message,data:data36};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(func2(data36) < 1){
const err92 = {instancePath:instancePath+"/liveness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.message,data:data36};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/liveness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.message.type,parentSchema:schema60.properties.message,data:data36};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data29.script !== undefined){
let data37 = data29.script;
if(typeof data37 === "string"){
if(func2(data37) > 1024){
const err94 = {instancePath:instancePath+"/liveness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/script/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema60.properties.script,data:data37};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(func2(data37) < 1){
const err95 = {instancePath:instancePath+"/liveness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/script/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.script,data:data37};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!pattern12.test(data37)){
const err96 = {instancePath:instancePath+"/liveness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/script/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$"+"\"",schema:"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$",parentSchema:schema60.properties.script,data:data37};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/liveness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.script.type,parentSchema:schema60.properties.script,data:data37};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data29.interval !== undefined){
let data38 = data29.interval;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err98 = {instancePath:instancePath+"/liveness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.interval.type,parentSchema:schema60.properties.interval,data:data38};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 86400000 || isNaN(data38)){
const err99 = {instancePath:instancePath+"/liveness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema60.properties.interval,data:data38};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data38 < 1 || isNaN(data38)){
const err100 = {instancePath:instancePath+"/liveness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.interval,data:data38};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
if(data29.timeout !== undefined){
let data39 = data29.timeout;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err101 = {instancePath:instancePath+"/liveness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.timeout.type,parentSchema:schema60.properties.timeout,data:data39};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 86400000 || isNaN(data39)){
const err102 = {instancePath:instancePath+"/liveness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema60.properties.timeout,data:data39};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err103 = {instancePath:instancePath+"/liveness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.timeout,data:data39};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data29.failures !== undefined){
let data40 = data29.failures;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err104 = {instancePath:instancePath+"/liveness/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/failures/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.failures.type,parentSchema:schema60.properties.failures,data:data40};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1000 || isNaN(data40)){
const err105 = {instancePath:instancePath+"/liveness/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/failures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema60.properties.failures,data:data40};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data40 < 1 || isNaN(data40)){
const err106 = {instancePath:instancePath+"/liveness/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.failures,data:data40};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
}
else {
const err107 = {instancePath:instancePath+"/liveness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data:data29};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.exitCodes !== undefined){
let data41 = data.exitCodes;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key6 in data41){
if(!(((key6 === "success") || (key6 === "noRestart")) || (key6 === "forceRestart"))){
const err108 = {instancePath:instancePath+"/exitCodes",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data:data41};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data41.success !== undefined){
let data42 = data41.success;
if(Array.isArray(data42)){
const len4 = data42.length;
for(let i7=0; i7<len4; i7++){
let data43 = data42[i7];
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err109 = {instancePath:instancePath+"/exitCodes/success/" + i7,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema61.properties.success.items.type,parentSchema:schema61.properties.success.items,data:data43};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 255 || isNaN(data43)){
const err110 = {instancePath:instancePath+"/exitCodes/success/" + i7,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255",schema:255,parentSchema:schema61.properties.success.items,data:data43};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err111 = {instancePath:instancePath+"/exitCodes/success/" + i7,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema61.properties.success.items,data:data43};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
let i8 = data42.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data42[i8];
if(!(((typeof item3 == "number") && (!(item3 % 1) && !isNaN(item3))) && (isFinite(item3)))){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err112 = {instancePath:instancePath+"/exitCodes/success",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)",schema:true,parentSchema:schema61.properties.success,data:data42};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
break;
}
indices3[item3] = i8;
}
}
}
else {
const err113 = {instancePath:instancePath+"/exitCodes/success",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.success.type,parentSchema:schema61.properties.success,data:data42};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data41.noRestart !== undefined){
let data44 = data41.noRestart;
if(Array.isArray(data44)){
const len5 = data44.length;
for(let i9=0; i9<len5; i9++){
let data45 = data44[i9];
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err114 = {instancePath:instancePath+"/exitCodes/noRestart/" + i9,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema61.properties.noRestart.items.type,parentSchema:schema61.properties.noRestart.items,data:data45};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 255 || isNaN(data45)){
const err115 = {instancePath:instancePath+"/exitCodes/noRestart/" + i9,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255",schema:255,parentSchema:schema61.properties.noRestart.items,data:data45};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data45 < 0 || isNaN(data45)){
const err116 = {instancePath:instancePath+"/exitCodes/noRestart/" + i9,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema61.properties.noRestart.items,data:data45};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
let i10 = data44.length;
let j4;
if(i10 > 1){
const indices4 = {};
for(;i10--;){
let item4 = data44[i10];
if(!(((typeof item4 == "number") && (!(item4 % 1) && !isNaN(item4))) && (isFinite(item4)))){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err117 = {instancePath:instancePath+"/exitCodes/noRestart",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i10+" are identical)",schema:true,parentSchema:schema61.properties.noRestart,data:data44};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
break;
}
indices4[item4] = i10;
}
}
}
else {
const err118 = {instancePath:instancePath+"/exitCodes/noRestart",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.noRestart.type,parentSchema:schema61.properties.noRestart,data:data44};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data41.forceRestart !== undefined){
let data46 = data41.forceRestart;
if(Array.isArray(data46)){
const len6 = data46.length;
for(let i11=0; i11<len6; i11++){
let data47 = data46[i11];
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err119 = {instancePath:instancePath+"/exitCodes/forceRestart/" + i11,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema61.properties.forceRestart.items.type,parentSchema:schema61.properties.forceRestart.items,data:data47};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 255 || isNaN(data47)){
const err120 = {instancePath:instancePath+"/exitCodes/forceRestart/" + i11,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255",schema:255,parentSchema:schema61.properties.forceRestart.items,data:data47};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data47 < 0 || isNaN(data47)){
const err121 = {instancePath:instancePath+"/exitCodes/forceRestart/" + i11,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema61.properties.forceRestart.items,data:data47};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
let i12 = data46.length;
let j5;
if(i12 > 1){
const indices5 = {};
for(;i12--;){
let item5 = data46[i12];
if(!(((typeof item5 == "number") && (!(item5 % 1) && !isNaN(item5))) && (isFinite(item5)))){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err122 = {instancePath:instancePath+"/exitCodes/forceRestart",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i12+" are identical)",schema:true,parentSchema:schema61.properties.forceRestart,data:data46};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
break;
}
indices5[item5] = i12;
}
}
}
else {
const err123 = {instancePath:instancePath+"/exitCodes/forceRestart",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.forceRestart.type,parentSchema:schema61.properties.forceRestart,data:data46};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/exitCodes",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data:data41};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.restartWindow !== undefined){
let data48 = data.restartWindow;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.failures === undefined){
const err125 = {instancePath:instancePath+"/restartWindow",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/required",keyword:"required",params:{missingProperty: "failures"},message:"must have required property '"+"failures"+"'",schema:schema62.required,parentSchema:schema62,data:data48};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data48.seconds === undefined){
const err126 = {instancePath:instancePath+"/restartWindow",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'",schema:schema62.required,parentSchema:schema62,data:data48};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key7 in data48){
if(!((key7 === "failures") || (key7 === "seconds"))){
const err127 = {instancePath:instancePath+"/restartWindow",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data:data48};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data48.failures !== undefined){
let data49 = data48.failures;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err128 = {instancePath:instancePath+"/restartWindow/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/failures/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema62.properties.failures.type,parentSchema:schema62.properties.failures,data:data49};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 1000 || isNaN(data49)){
const err129 = {instancePath:instancePath+"/restartWindow/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/failures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema62.properties.failures,data:data49};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data49 < 1 || isNaN(data49)){
const err130 = {instancePath:instancePath+"/restartWindow/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema62.properties.failures,data:data49};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
if(data48.seconds !== undefined){
let data50 = data48.seconds;
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 31536000 || isNaN(data50)){
const err131 = {instancePath:instancePath+"/restartWindow/seconds",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000},message:"must be <= 31536000",schema:31536000,parentSchema:schema62.properties.seconds,data:data50};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data50 <= 0 || isNaN(data50)){
const err132 = {instancePath:instancePath+"/restartWindow/seconds",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema62.properties.seconds,data:data50};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/restartWindow/seconds",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema62.properties.seconds.type,parentSchema:schema62.properties.seconds,data:data50};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/restartWindow",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data:data48};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.restartJitter !== undefined){
let data51 = data.restartJitter;
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 1 || isNaN(data51)){
const err135 = {instancePath:instancePath+"/restartJitter",schemaPath:"#/properties/restartJitter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema57.properties.restartJitter,data:data51};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data51 < 0 || isNaN(data51)){
const err136 = {instancePath:instancePath+"/restartJitter",schemaPath:"#/properties/restartJitter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema57.properties.restartJitter,data:data51};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/restartJitter",schemaPath:"#/properties/restartJitter/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema57.properties.restartJitter.type,parentSchema:schema57.properties.restartJitter,data:data51};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.vital !== undefined){
let data52 = data.vital;
if(typeof data52 !== "boolean"){
const err138 = {instancePath:instancePath+"/vital",schemaPath:"#/properties/vital/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema57.properties.vital.type,parentSchema:schema57.properties.vital,data:data52};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.minHealthy !== undefined){
let data53 = data.minHealthy;
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 86400 || isNaN(data53)){
const err139 = {instancePath:instancePath+"/minHealthy",schemaPath:"#/properties/minHealthy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema57.properties.minHealthy,data:data53};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data53 < 0 || isNaN(data53)){
const err140 = {instancePath:instancePath+"/minHealthy",schemaPath:"#/properties/minHealthy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema57.properties.minHealthy,data:data53};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/minHealthy",schemaPath:"#/properties/minHealthy/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema57.properties.minHealthy.type,parentSchema:schema57.properties.minHealthy,data:data53};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data.drain !== undefined){
let data54 = data.drain;
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 86400 || isNaN(data54)){
const err142 = {instancePath:instancePath+"/drain",schemaPath:"#/properties/drain/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema57.properties.drain,data:data54};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err143 = {instancePath:instancePath+"/drain",schemaPath:"#/properties/drain/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema57.properties.drain,data:data54};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/drain",schemaPath:"#/properties/drain/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema57.properties.drain.type,parentSchema:schema57.properties.drain,data:data54};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data.type !== undefined){
let data55 = data.type;
if(typeof data55 !== "string"){
const err145 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.type.type,parentSchema:schema57.properties.type,data:data55};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!((data55 === "process") || (data55 === "stc"))){
const err146 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema57.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema57.properties.type.enum,parentSchema:schema57.properties.type,data:data55};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.stc !== undefined){
if(!(validate34(data.stc, {instancePath:instancePath+"/stc",parentData:data,parentDataProperty:"stc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err147 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema65 = {"type":"object","additionalProperties":false,"properties":{"development":{"type":"boolean","default":false},"sharedDirectory":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/path"},"stopGrace":{"type":"number","minimum":0,"default":20,"maximum":86400},"onVitalLost":{"type":"string","enum":["stay","stop","restartAll"],"default":"stay"},"strictValidate":{"type":"boolean","default":false},"prepareConcurrency":{"type":"integer","minimum":1,"maximum":64,"default":4},"listenAddress":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[0-9A-Fa-f.:]+$","$comment":"be an IP address"},"privilegedPorts":{"type":"boolean","default":false},"controlPort":{"type":"object","additionalProperties":false,"required":["port","allow"],"properties":{"port":{"type":"integer","minimum":1,"maximum":65535},"address":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[0-9A-Fa-f.:]+$","$comment":"be an IP address"},"allow":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1,"maxLength":1024}}}},"outputFiles":{"type":"object","additionalProperties":false,"properties":{"size":{"type":"number","minimum":0.001,"maximum":1048576,"default":50},"keep":{"type":"integer","minimum":0,"maximum":1000,"default":3}}},"arm":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"string","enum":["auto","yes","no"],"default":"auto"},"element":{"type":"string","pattern":"^[A-Z$#@][A-Z0-9$#@_]{0,15}$","$comment":"have 1 to 16 capital letters, digits, $, #, @ or underscores"},"elementType":{"type":"string","pattern":"^[A-Z$#@][A-Z0-9$#@_]{0,7}$","$comment":"have 1 to 8 capital letters, digits, $, #, @ or underscores"}}}}};
const pattern23 = new RegExp("^[A-Z$#@][A-Z0-9$#@_]{0,15}$", "u");
const pattern24 = new RegExp("^[A-Z$#@][A-Z0-9$#@_]{0,7}$", "u");

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema65.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.development !== undefined){
let data0 = data.development;
if(typeof data0 !== "boolean"){
const err1 = {instancePath:instancePath+"/development",schemaPath:"#/properties/development/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema65.properties.development.type,parentSchema:schema65.properties.development,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sharedDirectory !== undefined){
let data1 = data.sharedDirectory;
if(typeof data1 === "string"){
if(func2(data1) > 1024){
const err2 = {instancePath:instancePath+"/sharedDirectory",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema26,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data1) < 1){
const err3 = {instancePath:instancePath+"/sharedDirectory",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/sharedDirectory",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.type,parentSchema:schema26,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.stopGrace !== undefined){
let data2 = data.stopGrace;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 86400 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema65.properties.stopGrace,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema65.properties.stopGrace,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema65.properties.stopGrace.type,parentSchema:schema65.properties.stopGrace,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.onVitalLost !== undefined){
let data3 = data.onVitalLost;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/onVitalLost",schemaPath:"#/properties/onVitalLost/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.onVitalLost.type,parentSchema:schema65.properties.onVitalLost,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data3 === "stay") || (data3 === "stop")) || (data3 === "restartAll"))){
const err9 = {instancePath:instancePath+"/onVitalLost",schemaPath:"#/properties/onVitalLost/enum",keyword:"enum",params:{allowedValues: schema65.properties.onVitalLost.enum},message:"must be equal to one of the allowed values",schema:schema65.properties.onVitalLost.enum,parentSchema:schema65.properties.onVitalLost,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.strictValidate !== undefined){
let data4 = data.strictValidate;
if(typeof data4 !== "boolean"){
const err10 = {instancePath:instancePath+"/strictValidate",schemaPath:"#/properties/strictValidate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema65.properties.strictValidate.type,parentSchema:schema65.properties.strictValidate,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.prepareConcurrency !== undefined){
let data5 = data.prepareConcurrency;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/prepareConcurrency",schemaPath:"#/properties/prepareConcurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema65.properties.prepareConcurrency.type,parentSchema:schema65.properties.prepareConcurrency,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 64 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/prepareConcurrency",schemaPath:"#/properties/prepareConcurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 64},message:"must be <= 64",schema:64,parentSchema:schema65.properties.prepareConcurrency,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/prepareConcurrency",schemaPath:"#/properties/prepareConcurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema65.properties.prepareConcurrency,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.listenAddress !== undefined){
let data6 = data.listenAddress;
if(typeof data6 === "string"){
if(func2(data6) > 255){
const err14 = {instancePath:instancePath+"/listenAddress",schemaPath:"#/properties/listenAddress/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema65.properties.listenAddress,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data6) < 1){
const err15 = {instancePath:instancePath+"/listenAddress",schemaPath:"#/properties/listenAddress/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema65.properties.listenAddress,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern14.test(data6)){
const err16 = {instancePath:instancePath+"/listenAddress",schemaPath:"#/properties/listenAddress/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f.:]+$"},message:"must match pattern \""+"^[0-9A-Fa-f.:]+$"+"\"",schema:"^[0-9A-Fa-f.:]+$",parentSchema:schema65.properties.listenAddress,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/listenAddress",schemaPath:"#/properties/listenAddress/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.listenAddress.type,parentSchema:schema65.properties.listenAddress,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.privilegedPorts !== undefined){
let data7 = data.privilegedPorts;
if(typeof data7 !== "boolean"){
const err18 = {instancePath:instancePath+"/privilegedPorts",schemaPath:"#/properties/privilegedPorts/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema65.properties.privilegedPorts.type,parentSchema:schema65.properties.privilegedPorts,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.controlPort !== undefined){
let data8 = data.controlPort;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.port === undefined){
const err19 = {instancePath:instancePath+"/controlPort",schemaPath:"#/properties/controlPort/required",keyword:"required",params:{missingProperty: "port"},message:"must have required property '"+"port"+"'",schema:schema65.properties.controlPort.required,parentSchema:schema65.properties.controlPort,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data8.allow === undefined){
const err20 = {instancePath:instancePath+"/controlPort",schemaPath:"#/properties/controlPort/required",keyword:"required",params:{missingProperty: "allow"},message:"must have required property '"+"allow"+"'",schema:schema65.properties.controlPort.required,parentSchema:schema65.properties.controlPort,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data8){
if(!(((key1 === "port") || (key1 === "address")) || (key1 === "allow"))){
const err21 = {instancePath:instancePath+"/controlPort",schemaPath:"#/properties/controlPort/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema65.properties.controlPort,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.port !== undefined){
let data9 = data8.port;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err22 = {instancePath:instancePath+"/controlPort/port",schemaPath:"#/properties/controlPort/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema65.properties.controlPort.properties.port.type,parentSchema:schema65.properties.controlPort.properties.port,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 65535 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/controlPort/port",schemaPath:"#/properties/controlPort/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema65.properties.controlPort.properties.port,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/controlPort/port",schemaPath:"#/properties/controlPort/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema65.properties.controlPort.properties.port,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data8.address !== undefined){
let data10 = data8.address;
if(typeof data10 === "string"){
if(func2(data10) > 255){
const err25 = {instancePath:instancePath+"/controlPort/address",schemaPath:"#/properties/controlPort/properties/address/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema65.properties.controlPort.properties.address,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func2(data10) < 1){
const err26 = {instancePath:instancePath+"/controlPort/address",schemaPath:"#/properties/controlPort/properties/address/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema65.properties.controlPort.properties.address,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern14.test(data10)){
const err27 = {instancePath:instancePath+"/controlPort/address",schemaPath:"#/properties/controlPort/properties/address/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f.:]+$"},message:"must match pattern \""+"^[0-9A-Fa-f.:]+$"+"\"",schema:"^[0-9A-Fa-f.:]+$",parentSchema:schema65.properties.controlPort.properties.address,data:data10};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/controlPort/address",schemaPath:"#/properties/controlPort/properties/address/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.controlPort.properties.address.type,parentSchema:schema65.properties.controlPort.properties.address,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.allow !== undefined){
let data11 = data8.allow;
if(Array.isArray(data11)){
if(data11.length < 1){
const err29 = {instancePath:instancePath+"/controlPort/allow",schemaPath:"#/properties/controlPort/properties/allow/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema65.properties.controlPort.properties.allow,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(func2(data12) > 1024){
const err30 = {instancePath:instancePath+"/controlPort/allow/" + i0,schemaPath:"#/properties/controlPort/properties/allow/items/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema65.properties.controlPort.properties.allow.items,data:data12};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func2(data12) < 1){
const err31 = {instancePath:instancePath+"/controlPort/allow/" + i0,schemaPath:"#/properties/controlPort/properties/allow/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema65.properties.controlPort.properties.allow.items,data:data12};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/controlPort/allow/" + i0,schemaPath:"#/properties/controlPort/properties/allow/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.controlPort.properties.allow.items.type,parentSchema:schema65.properties.controlPort.properties.allow.items,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
let i1 = data11.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data11[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err33 = {instancePath:instancePath+"/controlPort/allow",schemaPath:"#/properties/controlPort/properties/allow/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema65.properties.controlPort.properties.allow,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err34 = {instancePath:instancePath+"/controlPort/allow",schemaPath:"#/properties/controlPort/properties/allow/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema65.properties.controlPort.properties.allow.type,parentSchema:schema65.properties.controlPort.properties.allow,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/controlPort",schemaPath:"#/properties/controlPort/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.properties.controlPort.type,parentSchema:schema65.properties.controlPort,data:data8};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.outputFiles !== undefined){
let data13 = data.outputFiles;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key2 in data13){
if(!((key2 === "size") || (key2 === "keep"))){
const err36 = {instancePath:instancePath+"/outputFiles",schemaPath:"#/properties/outputFiles/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema65.properties.outputFiles,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.size !== undefined){
let data14 = data13.size;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1048576 || isNaN(data14)){
const err37 = {instancePath:instancePath+"/outputFiles/size",schemaPath:"#/properties/outputFiles/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1048576},message:"must be <= 1048576",schema:1048576,parentSchema:schema65.properties.outputFiles.properties.size,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data14 < 0.001 || isNaN(data14)){
const err38 = {instancePath:instancePath+"/outputFiles/size",schemaPath:"#/properties/outputFiles/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.001},message:"must be >= 0.001",schema:0.001,parentSchema:schema65.properties.outputFiles.properties.size,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/outputFiles/size",schemaPath:"#/properties/outputFiles/properties/size/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema65.properties.outputFiles.properties.size.type,parentSchema:schema65.properties.outputFiles.properties.size,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data13.keep !== undefined){
let data15 = data13.keep;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err40 = {instancePath:instancePath+"/outputFiles/keep",schemaPath:"#/properties/outputFiles/properties/keep/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema65.properties.outputFiles.properties.keep.type,parentSchema:schema65.properties.outputFiles.properties.keep,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000 || isNaN(data15)){
const err41 = {instancePath:instancePath+"/outputFiles/keep",schemaPath:"#/properties/outputFiles/properties/keep/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema65.properties.outputFiles.properties.keep,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err42 = {instancePath:instancePath+"/outputFiles/keep",schemaPath:"#/properties/outputFiles/properties/keep/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema65.properties.outputFiles.properties.keep,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/outputFiles",schemaPath:"#/properties/outputFiles/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.properties.outputFiles.type,parentSchema:schema65.properties.outputFiles,data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.arm !== undefined){
let data16 = data.arm;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key3 in data16){
if(!(((key3 === "enabled") || (key3 === "element")) || (key3 === "elementType"))){
const err44 = {instancePath:instancePath+"/arm",schemaPath:"#/properties/arm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema65.properties.arm,data:data16};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data16.enabled !== undefined){
let data17 = data16.enabled;
if(typeof data17 !== "string"){
const err45 = {instancePath:instancePath+"/arm/enabled",schemaPath:"#/properties/arm/properties/enabled/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.arm.properties.enabled.type,parentSchema:schema65.properties.arm.properties.enabled,data:data17};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(((data17 === "auto") || (data17 === "yes")) || (data17 === "no"))){
const err46 = {instancePath:instancePath+"/arm/enabled",schemaPath:"#/properties/arm/properties/enabled/enum",keyword:"enum",params:{allowedValues: schema65.properties.arm.properties.enabled.enum},message:"must be equal to one of the allowed values",schema:schema65.properties.arm.properties.enabled.enum,parentSchema:schema65.properties.arm.properties.enabled,data:data17};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data16.element !== undefined){
let data18 = data16.element;
if(typeof data18 === "string"){
if(!pattern23.test(data18)){
const err47 = {instancePath:instancePath+"/arm/element",schemaPath:"#/properties/arm/properties/element/pattern",keyword:"pattern",params:{pattern: "^[A-Z$#@][A-Z0-9$#@_]{0,15}$"},message:"must match pattern \""+"^[A-Z$#@][A-Z0-9$#@_]{0,15}$"+"\"",schema:"^[A-Z$#@][A-Z0-9$#@_]{0,15}$",parentSchema:schema65.properties.arm.properties.element,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/arm/element",schemaPath:"#/properties/arm/properties/element/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.arm.properties.element.type,parentSchema:schema65.properties.arm.properties.element,data:data18};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data16.elementType !== undefined){
let data19 = data16.elementType;
if(typeof data19 === "string"){
if(!pattern24.test(data19)){
const err49 = {instancePath:instancePath+"/arm/elementType",schemaPath:"#/properties/arm/properties/elementType/pattern",keyword:"pattern",params:{pattern: "^[A-Z$#@][A-Z0-9$#@_]{0,7}$"},message:"must match pattern \""+"^[A-Z$#@][A-Z0-9$#@_]{0,7}$"+"\"",schema:"^[A-Z$#@][A-Z0-9$#@_]{0,7}$",parentSchema:schema65.properties.arm.properties.elementType,data:data19};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/arm/elementType",schemaPath:"#/properties/arm/properties/elementType/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.arm.properties.elementType.type,parentSchema:schema65.properties.arm.properties.elementType,data:data19};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/arm",schemaPath:"#/properties/arm/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.properties.arm.type,parentSchema:schema65.properties.arm,data:data16};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema72 = {"type":"object","additionalProperties":false,"properties":{"stopGrace":{"type":"number","minimum":0,"maximum":86400},"startTimeout":{"type":"number","exclusiveMinimum":0,"default":900,"maximum":86400},"instances":{"type":"integer","minimum":1,"maximum":99,"default":1},"portRange":{"type":"string","pattern":"^[0-9]{1,5}-[0-9]{1,5}$","$comment":"be a first and a last port with a hyphen between, as 20000-24999","default":"20000-24999"},"sharedPort":{"type":"boolean","default":false},"requires":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"after":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"wants":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"restartWithRequired":{"type":"boolean","default":false},"readiness":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/readiness"},"instanceSettings":{"type":"array","maxItems":99,"items":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings"}},"liveness":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/liveness"},"exitCodes":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes"},"restartWindow":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow"},"restartJitter":{"type":"number","minimum":0,"maximum":1,"default":0},"vital":{"type":"boolean","default":false},"minHealthy":{"type":"number","minimum":0,"maximum":86400,"default":10},"drain":{"type":"number","minimum":0,"maximum":86400,"default":5},"type":{"type":"string","enum":["process","stc"],"default":"process"},"stc":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/stc"},"storage":{"$ref":"https://zowe.org/schemas/ha/caching-storage.json"},"identity":{"type":"string","enum":["tls-peer","dn-header"],"default":"tls-peer"},"gatewayCertificates":{"type":"array","items":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/path"}}}};
const schema78 = {"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://zowe.org/schemas/ha/caching-storage.json","type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["inMemory","VSAM"]},"size":{"type":"integer","minimum":1,"default":10000},"evictionStrategy":{"type":"string","enum":["reject","removeOldest"],"default":"reject"},"vsam":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/vsamName"},"keyLength":{"type":"integer","minimum":1,"maximum":255,"default":64},"recordLength":{"type":"integer","minimum":2,"maximum":32760,"default":32760},"durability":{"type":"string","enum":["process","full"],"default":"process"}}}}};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://zowe.org/schemas/ha/caching-storage.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "mode") || (key0 === "size")) || (key0 === "evictionStrategy")) || (key0 === "vsam"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.mode !== undefined){
let data0 = data.mode;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.mode.type,parentSchema:schema78.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "inMemory") || (data0 === "VSAM"))){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema78.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema78.properties.mode.enum,parentSchema:schema78.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.size !== undefined){
let data1 = data.size;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.size.type,parentSchema:schema78.properties.size,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema78.properties.size,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.evictionStrategy !== undefined){
let data2 = data.evictionStrategy;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/evictionStrategy",schemaPath:"#/properties/evictionStrategy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.evictionStrategy.type,parentSchema:schema78.properties.evictionStrategy,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data2 === "reject") || (data2 === "removeOldest"))){
const err6 = {instancePath:instancePath+"/evictionStrategy",schemaPath:"#/properties/evictionStrategy/enum",keyword:"enum",params:{allowedValues: schema78.properties.evictionStrategy.enum},message:"must be equal to one of the allowed values",schema:schema78.properties.evictionStrategy.enum,parentSchema:schema78.properties.evictionStrategy,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.vsam !== undefined){
let data3 = data.vsam;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((((key1 === "name") || (key1 === "keyLength")) || (key1 === "recordLength")) || (key1 === "durability"))){
const err7 = {instancePath:instancePath+"/vsam",schemaPath:"#/properties/vsam/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema78.properties.vsam,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.name !== undefined){
let data4 = data3.name;
if(typeof data4 === "string"){
if(func2(data4) > 38){
const err8 = {instancePath:instancePath+"/vsam/name",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/vsamName/maxLength",keyword:"maxLength",params:{limit: 38},message:"must NOT have more than 38 characters",schema:38,parentSchema:schema27,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data4) < 3){
const err9 = {instancePath:instancePath+"/vsam/name",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/vsamName/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema27,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern3.test(data4)){
const err10 = {instancePath:instancePath+"/vsam/name",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/vsamName/pattern",keyword:"pattern",params:{pattern: "^[A-Z$#@][A-Z0-9$#@-]{0,7}(\\.[A-Z$#@][A-Z0-9$#@-]{0,7}){0,11}$"},message:"must match pattern \""+"^[A-Z$#@][A-Z0-9$#@-]{0,7}(\\.[A-Z$#@][A-Z0-9$#@-]{0,7}){0,11}$"+"\"",schema:"^[A-Z$#@][A-Z0-9$#@-]{0,7}(\\.[A-Z$#@][A-Z0-9$#@-]{0,7}){0,11}$",parentSchema:schema27,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/vsam/name",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/vsamName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema27.type,parentSchema:schema27,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.keyLength !== undefined){
let data5 = data3.keyLength;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err12 = {instancePath:instancePath+"/vsam/keyLength",schemaPath:"#/properties/vsam/properties/keyLength/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.vsam.properties.keyLength.type,parentSchema:schema78.properties.vsam.properties.keyLength,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 255 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/vsam/keyLength",schemaPath:"#/properties/vsam/properties/keyLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255",schema:255,parentSchema:schema78.properties.vsam.properties.keyLength,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/vsam/keyLength",schemaPath:"#/properties/vsam/properties/keyLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema78.properties.vsam.properties.keyLength,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data3.recordLength !== undefined){
let data6 = data3.recordLength;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/vsam/recordLength",schemaPath:"#/properties/vsam/properties/recordLength/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.vsam.properties.recordLength.type,parentSchema:schema78.properties.vsam.properties.recordLength,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 32760 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/vsam/recordLength",schemaPath:"#/properties/vsam/properties/recordLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32760},message:"must be <= 32760",schema:32760,parentSchema:schema78.properties.vsam.properties.recordLength,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6 < 2 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/vsam/recordLength",schemaPath:"#/properties/vsam/properties/recordLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema78.properties.vsam.properties.recordLength,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data3.durability !== undefined){
let data7 = data3.durability;
if(typeof data7 !== "string"){
const err18 = {instancePath:instancePath+"/vsam/durability",schemaPath:"#/properties/vsam/properties/durability/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.vsam.properties.durability.type,parentSchema:schema78.properties.vsam.properties.durability,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data7 === "process") || (data7 === "full"))){
const err19 = {instancePath:instancePath+"/vsam/durability",schemaPath:"#/properties/vsam/properties/durability/enum",keyword:"enum",params:{allowedValues: schema78.properties.vsam.properties.durability.enum},message:"must be equal to one of the allowed values",schema:schema78.properties.vsam.properties.durability.enum,parentSchema:schema78.properties.vsam.properties.durability,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/vsam",schemaPath:"#/properties/vsam/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.properties.vsam.type,parentSchema:schema78.properties.vsam,data:data3};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema72.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.stopGrace !== undefined){
let data0 = data.stopGrace;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 86400 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema72.properties.stopGrace,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema72.properties.stopGrace,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema72.properties.stopGrace.type,parentSchema:schema72.properties.stopGrace,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.startTimeout !== undefined){
let data1 = data.startTimeout;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 86400 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema72.properties.startTimeout,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 <= 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema72.properties.startTimeout,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema72.properties.startTimeout.type,parentSchema:schema72.properties.startTimeout,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.instances !== undefined){
let data2 = data.instances;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema72.properties.instances.type,parentSchema:schema72.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 99 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema72.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema72.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.portRange !== undefined){
let data3 = data.portRange;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err10 = {instancePath:instancePath+"/portRange",schemaPath:"#/properties/portRange/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,5}-[0-9]{1,5}$"},message:"must match pattern \""+"^[0-9]{1,5}-[0-9]{1,5}$"+"\"",schema:"^[0-9]{1,5}-[0-9]{1,5}$",parentSchema:schema72.properties.portRange,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/portRange",schemaPath:"#/properties/portRange/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.portRange.type,parentSchema:schema72.properties.portRange,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.sharedPort !== undefined){
let data4 = data.sharedPort;
if(typeof data4 !== "boolean"){
const err12 = {instancePath:instancePath+"/sharedPort",schemaPath:"#/properties/sharedPort/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema72.properties.sharedPort.type,parentSchema:schema72.properties.sharedPort,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.requires !== undefined){
let data5 = data.requires;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err13 = {instancePath:instancePath+"/requires/" + i0,schemaPath:"#/properties/requires/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema72.properties.requires.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/requires/" + i0,schemaPath:"#/properties/requires/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.requires.items.type,parentSchema:schema72.properties.requires.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err15 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema72.properties.requires,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err16 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema72.properties.requires.type,parentSchema:schema72.properties.requires,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.after !== undefined){
let data7 = data.after;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err17 = {instancePath:instancePath+"/after/" + i2,schemaPath:"#/properties/after/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema72.properties.after.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/after/" + i2,schemaPath:"#/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.after.items.type,parentSchema:schema72.properties.after.items,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
let i3 = data7.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data7[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err19 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema72.properties.after,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err20 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema72.properties.after.type,parentSchema:schema72.properties.after,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.wants !== undefined){
let data9 = data.wants;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i4=0; i4<len2; i4++){
let data10 = data9[i4];
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err21 = {instancePath:instancePath+"/wants/" + i4,schemaPath:"#/properties/wants/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema72.properties.wants.items,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/wants/" + i4,schemaPath:"#/properties/wants/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.wants.items.type,parentSchema:schema72.properties.wants.items,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i5 = data9.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data9[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err23 = {instancePath:instancePath+"/wants",schemaPath:"#/properties/wants/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema72.properties.wants,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err24 = {instancePath:instancePath+"/wants",schemaPath:"#/properties/wants/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema72.properties.wants.type,parentSchema:schema72.properties.wants,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.restartWithRequired !== undefined){
let data11 = data.restartWithRequired;
if(typeof data11 !== "boolean"){
const err25 = {instancePath:instancePath+"/restartWithRequired",schemaPath:"#/properties/restartWithRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema72.properties.restartWithRequired.type,parentSchema:schema72.properties.restartWithRequired,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.readiness !== undefined){
let data12 = data.readiness;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
if(!((((((((key1 === "type") || (key1 === "path")) || (key1 === "status")) || (key1 === "json")) || (key1 === "message")) || (key1 === "script")) || (key1 === "interval")) || (key1 === "timeout"))){
const err26 = {instancePath:instancePath+"/readiness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.type !== undefined){
let data13 = data12.type;
if(typeof data13 !== "string"){
const err27 = {instancePath:instancePath+"/readiness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.type.type,parentSchema:schema58.properties.type,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((((((data13 === "none") || (data13 === "tcp")) || (data13 === "http")) || (data13 === "https")) || (data13 === "log")) || (data13 === "script"))){
const err28 = {instancePath:instancePath+"/readiness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/type/enum",keyword:"enum",params:{allowedValues: schema58.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema58.properties.type.enum,parentSchema:schema58.properties.type,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.path !== undefined){
let data14 = data12.path;
if(typeof data14 === "string"){
if(func2(data14) > 1024){
const err29 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema58.properties.path,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern11.test(data14)){
const err30 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[!-~]*$"},message:"must match pattern \""+"^/[!-~]*$"+"\"",schema:"^/[!-~]*$",parentSchema:schema58.properties.path,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.path.type,parentSchema:schema58.properties.path,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data12.status !== undefined){
let data15 = data12.status;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err32 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.status.type,parentSchema:schema58.properties.status,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 599 || isNaN(data15)){
const err33 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema58.properties.status,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data15 < 100 || isNaN(data15)){
const err34 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema58.properties.status,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data12.json !== undefined){
let data16 = data12.json;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.path === undefined){
const err35 = {instancePath:instancePath+"/readiness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema58.properties.json.required,parentSchema:schema58.properties.json,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data16.equals === undefined){
const err36 = {instancePath:instancePath+"/readiness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'",schema:schema58.properties.json.required,parentSchema:schema58.properties.json,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key2 in data16){
if(!((key2 === "path") || (key2 === "equals"))){
const err37 = {instancePath:instancePath+"/readiness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema58.properties.json,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data16.path !== undefined){
let data17 = data16.path;
if(typeof data17 === "string"){
if(func2(data17) > 256){
const err38 = {instancePath:instancePath+"/readiness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/properties/path/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema58.properties.json.properties.path,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func2(data17) < 1){
const err39 = {instancePath:instancePath+"/readiness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.json.properties.path,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/readiness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.json.properties.path.type,parentSchema:schema58.properties.json.properties.path,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.equals !== undefined){
let data18 = data16.equals;
if(((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")){
const err41 = {instancePath:instancePath+"/readiness/json/equals",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/properties/equals/type",keyword:"type",params:{type: schema58.properties.json.properties.equals.type},message:"must be string,number,boolean",schema:schema58.properties.json.properties.equals.type,parentSchema:schema58.properties.json.properties.equals,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/readiness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.properties.json.type,parentSchema:schema58.properties.json,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data12.message !== undefined){
let data19 = data12.message;
if(typeof data19 === "string"){
if(func2(data19) > 126){
const err43 = {instancePath:instancePath+"/readiness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/message/maxLength",keyword:"maxLength",params:{limit: 126},message:"must NOT have more than 126 characters",schema:126,parentSchema:schema58.properties.message,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func2(data19) < 1){
const err44 = {instancePath:instancePath+"/readiness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.message,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/readiness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.message.type,parentSchema:schema58.properties.message,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data12.script !== undefined){
let data20 = data12.script;
if(typeof data20 === "string"){
if(func2(data20) > 1024){
const err46 = {instancePath:instancePath+"/readiness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/script/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema58.properties.script,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func2(data20) < 1){
const err47 = {instancePath:instancePath+"/readiness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/script/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.script,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern12.test(data20)){
const err48 = {instancePath:instancePath+"/readiness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/script/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$"+"\"",schema:"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$",parentSchema:schema58.properties.script,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/readiness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.script.type,parentSchema:schema58.properties.script,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data12.interval !== undefined){
let data21 = data12.interval;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err50 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.interval.type,parentSchema:schema58.properties.interval,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 86400000 || isNaN(data21)){
const err51 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema58.properties.interval,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err52 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema58.properties.interval,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data12.timeout !== undefined){
let data22 = data12.timeout;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err53 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.timeout.type,parentSchema:schema58.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 86400000 || isNaN(data22)){
const err54 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema58.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err55 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema58.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/readiness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data:data12};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.instanceSettings !== undefined){
let data23 = data.instanceSettings;
if(Array.isArray(data23)){
if(data23.length > 99){
const err57 = {instancePath:instancePath+"/instanceSettings",schemaPath:"#/properties/instanceSettings/maxItems",keyword:"maxItems",params:{limit: 99},message:"must NOT have more than 99 items",schema:99,parentSchema:schema72.properties.instanceSettings,data:data23};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len3 = data23.length;
for(let i6=0; i6<len3; i6++){
let data24 = data23[i6];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key3 in data24){
if(!((((key3 === "hostname") || (key3 === "listenAddress")) || (key3 === "port")) || (key3 === "jobNameSuffix"))){
const err58 = {instancePath:instancePath+"/instanceSettings/" + i6,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data24.hostname !== undefined){
let data25 = data24.hostname;
if(typeof data25 === "string"){
if(func2(data25) > 255){
const err59 = {instancePath:instancePath+"/instanceSettings/" + i6+"/hostname",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema59.properties.hostname,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func2(data25) < 1){
const err60 = {instancePath:instancePath+"/instanceSettings/" + i6+"/hostname",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/hostname/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.hostname,data:data25};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!pattern13.test(data25)){
const err61 = {instancePath:instancePath+"/instanceSettings/" + i6+"/hostname",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]+$"+"\"",schema:"^[A-Za-z0-9._:-]+$",parentSchema:schema59.properties.hostname,data:data25};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/instanceSettings/" + i6+"/hostname",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.hostname.type,parentSchema:schema59.properties.hostname,data:data25};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data24.listenAddress !== undefined){
let data26 = data24.listenAddress;
if(typeof data26 === "string"){
if(func2(data26) > 255){
const err63 = {instancePath:instancePath+"/instanceSettings/" + i6+"/listenAddress",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/listenAddress/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema59.properties.listenAddress,data:data26};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func2(data26) < 1){
const err64 = {instancePath:instancePath+"/instanceSettings/" + i6+"/listenAddress",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/listenAddress/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.listenAddress,data:data26};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!pattern14.test(data26)){
const err65 = {instancePath:instancePath+"/instanceSettings/" + i6+"/listenAddress",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/listenAddress/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f.:]+$"},message:"must match pattern \""+"^[0-9A-Fa-f.:]+$"+"\"",schema:"^[0-9A-Fa-f.:]+$",parentSchema:schema59.properties.listenAddress,data:data26};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/instanceSettings/" + i6+"/listenAddress",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/listenAddress/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.listenAddress.type,parentSchema:schema59.properties.listenAddress,data:data26};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data24.port !== undefined){
let data27 = data24.port;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err67 = {instancePath:instancePath+"/instanceSettings/" + i6+"/port",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema59.properties.port.type,parentSchema:schema59.properties.port,data:data27};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 65535 || isNaN(data27)){
const err68 = {instancePath:instancePath+"/instanceSettings/" + i6+"/port",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema59.properties.port,data:data27};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err69 = {instancePath:instancePath+"/instanceSettings/" + i6+"/port",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema59.properties.port,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data24.jobNameSuffix !== undefined){
let data28 = data24.jobNameSuffix;
if(typeof data28 === "string"){
if(!pattern15.test(data28)){
const err70 = {instancePath:instancePath+"/instanceSettings/" + i6+"/jobNameSuffix",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/jobNameSuffix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9$#@]{1,4}$"},message:"must match pattern \""+"^[A-Za-z0-9$#@]{1,4}$"+"\"",schema:"^[A-Za-z0-9$#@]{1,4}$",parentSchema:schema59.properties.jobNameSuffix,data:data28};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/instanceSettings/" + i6+"/jobNameSuffix",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/jobNameSuffix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.jobNameSuffix.type,parentSchema:schema59.properties.jobNameSuffix,data:data28};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/instanceSettings/" + i6,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data:data24};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/instanceSettings",schemaPath:"#/properties/instanceSettings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema72.properties.instanceSettings.type,parentSchema:schema72.properties.instanceSettings,data:data23};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.liveness !== undefined){
let data29 = data.liveness;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key4 in data29){
if(!(func1.call(schema60.properties, key4))){
const err74 = {instancePath:instancePath+"/liveness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data29.type !== undefined){
let data30 = data29.type;
if(typeof data30 !== "string"){
const err75 = {instancePath:instancePath+"/liveness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.type.type,parentSchema:schema60.properties.type,data:data30};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!((((((data30 === "none") || (data30 === "tcp")) || (data30 === "http")) || (data30 === "https")) || (data30 === "log")) || (data30 === "script"))){
const err76 = {instancePath:instancePath+"/liveness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/type/enum",keyword:"enum",params:{allowedValues: schema60.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema60.properties.type.enum,parentSchema:schema60.properties.type,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data29.path !== undefined){
let data31 = data29.path;
if(typeof data31 === "string"){
if(func2(data31) > 1024){
const err77 = {instancePath:instancePath+"/liveness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema60.properties.path,data:data31};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!pattern11.test(data31)){
const err78 = {instancePath:instancePath+"/liveness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[!-~]*$"},message:"must match pattern \""+"^/[!-~]*$"+"\"",schema:"^/[!-~]*$",parentSchema:schema60.properties.path,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/liveness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.path.type,parentSchema:schema60.properties.path,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data29.status !== undefined){
let data32 = data29.status;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err80 = {instancePath:instancePath+"/liveness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.status.type,parentSchema:schema60.properties.status,data:data32};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 599 || isNaN(data32)){
const err81 = {instancePath:instancePath+"/liveness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema60.properties.status,data:data32};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data32 < 100 || isNaN(data32)){
const err82 = {instancePath:instancePath+"/liveness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema60.properties.status,data:data32};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
if(data29.json !== undefined){
let data33 = data29.json;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.path === undefined){
const err83 = {instancePath:instancePath+"/liveness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema60.properties.json.required,parentSchema:schema60.properties.json,data:data33};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data33.equals === undefined){
const err84 = {instancePath:instancePath+"/liveness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'",schema:schema60.properties.json.required,parentSchema:schema60.properties.json,data:data33};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key5 in data33){
if(!((key5 === "path") || (key5 === "equals"))){
const err85 = {instancePath:instancePath+"/liveness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema60.properties.json,data:data33};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data33.path !== undefined){
let data34 = data33.path;
if(typeof data34 === "string"){
if(func2(data34) > 256){
const err86 = {instancePath:instancePath+"/liveness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/properties/path/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema60.properties.json.properties.path,data:data34};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(func2(data34) < 1){
const err87 = {instancePath:instancePath+"/liveness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.json.properties.path,data:data34};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/liveness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.json.properties.path.type,parentSchema:schema60.properties.json.properties.path,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data33.equals !== undefined){
let data35 = data33.equals;
if(((typeof data35 !== "string") && (!((typeof data35 == "number") && (isFinite(data35))))) && (typeof data35 !== "boolean")){
const err89 = {instancePath:instancePath+"/liveness/json/equals",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/properties/equals/type",keyword:"type",params:{type: schema60.properties.json.properties.equals.type},message:"must be string,number,boolean",schema:schema60.properties.json.properties.equals.type,parentSchema:schema60.properties.json.properties.equals,data:data35};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/liveness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.properties.json.type,parentSchema:schema60.properties.json,data:data33};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data29.message !== undefined){
let data36 = data29.message;
if(typeof data36 === "string"){
if(func2(data36) > 126){
const err91 = {instancePath:instancePath+"/liveness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/message/maxLength",keyword:"maxLength",params:{limit: 126},message:"must NOT have more than 126 characters",schema:126,parentSchema:schema60.properties.message,data:data36};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(func2(data36) < 1){
const err92 = {instancePath:instancePath+"/liveness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.message,data:data36};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/liveness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.message.type,parentSchema:schema60.properties.message,data:data36};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data29.script !== undefined){
let data37 = data29.script;
if(typeof data37 === "string"){
if(func2(data37) > 1024){
const err94 = {instancePath:instancePath+"/liveness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/script/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema60.properties.script,data:data37};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(func2(data37) < 1){
const err95 = {instancePath:instancePath+"/liveness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/script/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.script,data:data37};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!pattern12.test(data37)){
const err96 = {instancePath:instancePath+"/liveness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/script/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$"+"\"",schema:"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$",parentSchema:schema60.properties.script,data:data37};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/liveness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.script.type,parentSchema:schema60.properties.script,data:data37};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data29.interval !== undefined){
let data38 = data29.interval;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err98 = {instancePath:instancePath+"/liveness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.interval.type,parentSchema:schema60.properties.interval,data:data38};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 86400000 || isNaN(data38)){
const err99 = {instancePath:instancePath+"/liveness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema60.properties.interval,data:data38};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data38 < 1 || isNaN(data38)){
const err100 = {instancePath:instancePath+"/liveness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.interval,data:data38};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
if(data29.timeout !== undefined){
let data39 = data29.timeout;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err101 = {instancePath:instancePath+"/liveness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.timeout.type,parentSchema:schema60.properties.timeout,data:data39};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 86400000 || isNaN(data39)){
const err102 = {instancePath:instancePath+"/liveness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema60.properties.timeout,data:data39};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err103 = {instancePath:instancePath+"/liveness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.timeout,data:data39};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data29.failures !== undefined){
let data40 = data29.failures;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err104 = {instancePath:instancePath+"/liveness/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/failures/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.failures.type,parentSchema:schema60.properties.failures,data:data40};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1000 || isNaN(data40)){
const err105 = {instancePath:instancePath+"/liveness/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/failures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema60.properties.failures,data:data40};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data40 < 1 || isNaN(data40)){
const err106 = {instancePath:instancePath+"/liveness/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.failures,data:data40};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
}
else {
const err107 = {instancePath:instancePath+"/liveness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data:data29};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.exitCodes !== undefined){
let data41 = data.exitCodes;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key6 in data41){
if(!(((key6 === "success") || (key6 === "noRestart")) || (key6 === "forceRestart"))){
const err108 = {instancePath:instancePath+"/exitCodes",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data:data41};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data41.success !== undefined){
let data42 = data41.success;
if(Array.isArray(data42)){
const len4 = data42.length;
for(let i7=0; i7<len4; i7++){
let data43 = data42[i7];
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err109 = {instancePath:instancePath+"/exitCodes/success/" + i7,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema61.properties.success.items.type,parentSchema:schema61.properties.success.items,data:data43};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 255 || isNaN(data43)){
const err110 = {instancePath:instancePath+"/exitCodes/success/" + i7,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255",schema:255,parentSchema:schema61.properties.success.items,data:data43};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err111 = {instancePath:instancePath+"/exitCodes/success/" + i7,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema61.properties.success.items,data:data43};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
let i8 = data42.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data42[i8];
if(!(((typeof item3 == "number") && (!(item3 % 1) && !isNaN(item3))) && (isFinite(item3)))){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err112 = {instancePath:instancePath+"/exitCodes/success",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)",schema:true,parentSchema:schema61.properties.success,data:data42};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
break;
}
indices3[item3] = i8;
}
}
}
else {
const err113 = {instancePath:instancePath+"/exitCodes/success",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.success.type,parentSchema:schema61.properties.success,data:data42};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data41.noRestart !== undefined){
let data44 = data41.noRestart;
if(Array.isArray(data44)){
const len5 = data44.length;
for(let i9=0; i9<len5; i9++){
let data45 = data44[i9];
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err114 = {instancePath:instancePath+"/exitCodes/noRestart/" + i9,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema61.properties.noRestart.items.type,parentSchema:schema61.properties.noRestart.items,data:data45};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 255 || isNaN(data45)){
const err115 = {instancePath:instancePath+"/exitCodes/noRestart/" + i9,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255",schema:255,parentSchema:schema61.properties.noRestart.items,data:data45};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data45 < 0 || isNaN(data45)){
const err116 = {instancePath:instancePath+"/exitCodes/noRestart/" + i9,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema61.properties.noRestart.items,data:data45};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
let i10 = data44.length;
let j4;
if(i10 > 1){
const indices4 = {};
for(;i10--;){
let item4 = data44[i10];
if(!(((typeof item4 == "number") && (!(item4 % 1) && !isNaN(item4))) && (isFinite(item4)))){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err117 = {instancePath:instancePath+"/exitCodes/noRestart",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i10+" are identical)",schema:true,parentSchema:schema61.properties.noRestart,data:data44};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
break;
}
indices4[item4] = i10;
}
}
}
else {
const err118 = {instancePath:instancePath+"/exitCodes/noRestart",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.noRestart.type,parentSchema:schema61.properties.noRestart,data:data44};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data41.forceRestart !== undefined){
let data46 = data41.forceRestart;
if(Array.isArray(data46)){
const len6 = data46.length;
for(let i11=0; i11<len6; i11++){
let data47 = data46[i11];
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err119 = {instancePath:instancePath+"/exitCodes/forceRestart/" + i11,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema61.properties.forceRestart.items.type,parentSchema:schema61.properties.forceRestart.items,data:data47};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 255 || isNaN(data47)){
const err120 = {instancePath:instancePath+"/exitCodes/forceRestart/" + i11,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255",schema:255,parentSchema:schema61.properties.forceRestart.items,data:data47};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data47 < 0 || isNaN(data47)){
const err121 = {instancePath:instancePath+"/exitCodes/forceRestart/" + i11,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema61.properties.forceRestart.items,data:data47};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
let i12 = data46.length;
let j5;
if(i12 > 1){
const indices5 = {};
for(;i12--;){
let item5 = data46[i12];
if(!(((typeof item5 == "number") && (!(item5 % 1) && !isNaN(item5))) && (isFinite(item5)))){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err122 = {instancePath:instancePath+"/exitCodes/forceRestart",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i12+" are identical)",schema:true,parentSchema:schema61.properties.forceRestart,data:data46};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
break;
}
indices5[item5] = i12;
}
}
}
else {
const err123 = {instancePath:instancePath+"/exitCodes/forceRestart",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.forceRestart.type,parentSchema:schema61.properties.forceRestart,data:data46};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/exitCodes",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data:data41};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.restartWindow !== undefined){
let data48 = data.restartWindow;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.failures === undefined){
const err125 = {instancePath:instancePath+"/restartWindow",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/required",keyword:"required",params:{missingProperty: "failures"},message:"must have required property '"+"failures"+"'",schema:schema62.required,parentSchema:schema62,data:data48};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data48.seconds === undefined){
const err126 = {instancePath:instancePath+"/restartWindow",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'",schema:schema62.required,parentSchema:schema62,data:data48};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key7 in data48){
if(!((key7 === "failures") || (key7 === "seconds"))){
const err127 = {instancePath:instancePath+"/restartWindow",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data:data48};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data48.failures !== undefined){
let data49 = data48.failures;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err128 = {instancePath:instancePath+"/restartWindow/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/failures/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema62.properties.failures.type,parentSchema:schema62.properties.failures,data:data49};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 1000 || isNaN(data49)){
const err129 = {instancePath:instancePath+"/restartWindow/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/failures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema62.properties.failures,data:data49};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data49 < 1 || isNaN(data49)){
const err130 = {instancePath:instancePath+"/restartWindow/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema62.properties.failures,data:data49};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
if(data48.seconds !== undefined){
let data50 = data48.seconds;
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 31536000 || isNaN(data50)){
const err131 = {instancePath:instancePath+"/restartWindow/seconds",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000},message:"must be <= 31536000",schema:31536000,parentSchema:schema62.properties.seconds,data:data50};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data50 <= 0 || isNaN(data50)){
const err132 = {instancePath:instancePath+"/restartWindow/seconds",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema62.properties.seconds,data:data50};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/restartWindow/seconds",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema62.properties.seconds.type,parentSchema:schema62.properties.seconds,data:data50};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/restartWindow",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data:data48};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.restartJitter !== undefined){
let data51 = data.restartJitter;
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 1 || isNaN(data51)){
const err135 = {instancePath:instancePath+"/restartJitter",schemaPath:"#/properties/restartJitter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema72.properties.restartJitter,data:data51};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data51 < 0 || isNaN(data51)){
const err136 = {instancePath:instancePath+"/restartJitter",schemaPath:"#/properties/restartJitter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema72.properties.restartJitter,data:data51};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/restartJitter",schemaPath:"#/properties/restartJitter/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema72.properties.restartJitter.type,parentSchema:schema72.properties.restartJitter,data:data51};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.vital !== undefined){
let data52 = data.vital;
if(typeof data52 !== "boolean"){
const err138 = {instancePath:instancePath+"/vital",schemaPath:"#/properties/vital/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema72.properties.vital.type,parentSchema:schema72.properties.vital,data:data52};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.minHealthy !== undefined){
let data53 = data.minHealthy;
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 86400 || isNaN(data53)){
const err139 = {instancePath:instancePath+"/minHealthy",schemaPath:"#/properties/minHealthy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema72.properties.minHealthy,data:data53};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data53 < 0 || isNaN(data53)){
const err140 = {instancePath:instancePath+"/minHealthy",schemaPath:"#/properties/minHealthy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema72.properties.minHealthy,data:data53};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/minHealthy",schemaPath:"#/properties/minHealthy/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema72.properties.minHealthy.type,parentSchema:schema72.properties.minHealthy,data:data53};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data.drain !== undefined){
let data54 = data.drain;
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 86400 || isNaN(data54)){
const err142 = {instancePath:instancePath+"/drain",schemaPath:"#/properties/drain/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema72.properties.drain,data:data54};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err143 = {instancePath:instancePath+"/drain",schemaPath:"#/properties/drain/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema72.properties.drain,data:data54};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/drain",schemaPath:"#/properties/drain/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema72.properties.drain.type,parentSchema:schema72.properties.drain,data:data54};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data.type !== undefined){
let data55 = data.type;
if(typeof data55 !== "string"){
const err145 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.type.type,parentSchema:schema72.properties.type,data:data55};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!((data55 === "process") || (data55 === "stc"))){
const err146 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema72.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema72.properties.type.enum,parentSchema:schema72.properties.type,data:data55};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.stc !== undefined){
if(!(validate34(data.stc, {instancePath:instancePath+"/stc",parentData:data,parentDataProperty:"stc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.storage !== undefined){
if(!(validate51(data.storage, {instancePath:instancePath+"/storage",parentData:data,parentDataProperty:"storage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.identity !== undefined){
let data58 = data.identity;
if(typeof data58 !== "string"){
const err147 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema72.properties.identity.type,parentSchema:schema72.properties.identity,data:data58};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(!((data58 === "tls-peer") || (data58 === "dn-header"))){
const err148 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/enum",keyword:"enum",params:{allowedValues: schema72.properties.identity.enum},message:"must be equal to one of the allowed values",schema:schema72.properties.identity.enum,parentSchema:schema72.properties.identity,data:data58};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data.gatewayCertificates !== undefined){
let data59 = data.gatewayCertificates;
if(Array.isArray(data59)){
const len7 = data59.length;
for(let i13=0; i13<len7; i13++){
let data60 = data59[i13];
if(typeof data60 === "string"){
if(func2(data60) > 1024){
const err149 = {instancePath:instancePath+"/gatewayCertificates/" + i13,schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema26,data:data60};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(func2(data60) < 1){
const err150 = {instancePath:instancePath+"/gatewayCertificates/" + i13,schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26,data:data60};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/gatewayCertificates/" + i13,schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.type,parentSchema:schema26,data:data60};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/gatewayCertificates",schemaPath:"#/properties/gatewayCertificates/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema72.properties.gatewayCertificates.type,parentSchema:schema72.properties.gatewayCertificates,data:data59};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema83 = {"type":"object","additionalProperties":false,"properties":{"stopGrace":{"type":"number","minimum":0,"maximum":86400},"startTimeout":{"type":"number","exclusiveMinimum":0,"default":900,"maximum":86400},"instances":{"type":"integer","minimum":1,"maximum":99,"default":1},"portRange":{"type":"string","pattern":"^[0-9]{1,5}-[0-9]{1,5}$","$comment":"be a first and a last port with a hyphen between, as 20000-24999","default":"20000-24999"},"sharedPort":{"type":"boolean","default":false},"requires":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"after":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"wants":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"restartWithRequired":{"type":"boolean","default":false},"readiness":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/readiness"},"instanceSettings":{"type":"array","maxItems":99,"items":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings"}},"liveness":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/liveness"},"exitCodes":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes"},"restartWindow":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow"},"restartJitter":{"type":"number","minimum":0,"maximum":1,"default":0},"vital":{"type":"boolean","default":false},"minHealthy":{"type":"number","minimum":0,"maximum":86400,"default":10},"drain":{"type":"number","minimum":0,"maximum":86400,"default":5},"type":{"type":"string","enum":["process","stc"],"default":"process"},"stc":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/stc"},"zis":{"type":["array","object"],"items":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/zisServer"},"additionalProperties":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/zisServer"}}}};
const schema89 = {"type":"object","additionalProperties":false,"properties":{"server":{"type":"string","pattern":"^[!-~]{1,16}$","$comment":"have 1 to 16 characters without blanks"},"procedure":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/memberName"},"member":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/memberName"},"parmlib":{"type":"string","minLength":1,"maxLength":44},"use":{"type":"string","enum":["shared","dedicated"],"default":"shared"},"startStop":{"type":"boolean","default":false}}};
const pattern42 = new RegExp("^[!-~]{1,16}$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "server") || (key0 === "procedure")) || (key0 === "member")) || (key0 === "parmlib")) || (key0 === "use")) || (key0 === "startStop"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.server !== undefined){
let data0 = data.server;
if(typeof data0 === "string"){
if(!pattern42.test(data0)){
const err1 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,16}$"},message:"must match pattern \""+"^[!-~]{1,16}$"+"\"",schema:"^[!-~]{1,16}$",parentSchema:schema89.properties.server,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.server.type,parentSchema:schema89.properties.server,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.procedure !== undefined){
let data1 = data.procedure;
if(typeof data1 === "string"){
if(func2(data1) > 8){
const err3 = {instancePath:instancePath+"/procedure",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/memberName/maxLength",keyword:"maxLength",params:{limit: 8},message:"must NOT have more than 8 characters",schema:8,parentSchema:schema25,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data1) < 1){
const err4 = {instancePath:instancePath+"/procedure",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/memberName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern2.test(data1)){
const err5 = {instancePath:instancePath+"/procedure",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/memberName/pattern",keyword:"pattern",params:{pattern: "^[A-Z$#@][A-Z0-9$#@]{0,7}$"},message:"must match pattern \""+"^[A-Z$#@][A-Z0-9$#@]{0,7}$"+"\"",schema:"^[A-Z$#@][A-Z0-9$#@]{0,7}$",parentSchema:schema25,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/procedure",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/memberName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.member !== undefined){
let data2 = data.member;
if(typeof data2 === "string"){
if(func2(data2) > 8){
const err7 = {instancePath:instancePath+"/member",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/memberName/maxLength",keyword:"maxLength",params:{limit: 8},message:"must NOT have more than 8 characters",schema:8,parentSchema:schema25,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/member",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/memberName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern2.test(data2)){
const err9 = {instancePath:instancePath+"/member",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/memberName/pattern",keyword:"pattern",params:{pattern: "^[A-Z$#@][A-Z0-9$#@]{0,7}$"},message:"must match pattern \""+"^[A-Z$#@][A-Z0-9$#@]{0,7}$"+"\"",schema:"^[A-Z$#@][A-Z0-9$#@]{0,7}$",parentSchema:schema25,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/member",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/memberName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.parmlib !== undefined){
let data3 = data.parmlib;
if(typeof data3 === "string"){
if(func2(data3) > 44){
const err11 = {instancePath:instancePath+"/parmlib",schemaPath:"#/properties/parmlib/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters",schema:44,parentSchema:schema89.properties.parmlib,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/parmlib",schemaPath:"#/properties/parmlib/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema89.properties.parmlib,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/parmlib",schemaPath:"#/properties/parmlib/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.parmlib.type,parentSchema:schema89.properties.parmlib,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.use !== undefined){
let data4 = data.use;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema89.properties.use.type,parentSchema:schema89.properties.use,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data4 === "shared") || (data4 === "dedicated"))){
const err15 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/enum",keyword:"enum",params:{allowedValues: schema89.properties.use.enum},message:"must be equal to one of the allowed values",schema:schema89.properties.use.enum,parentSchema:schema89.properties.use,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.startStop !== undefined){
let data5 = data.startStop;
if(typeof data5 !== "boolean"){
const err16 = {instancePath:instancePath+"/startStop",schemaPath:"#/properties/startStop/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema89.properties.startStop.type,parentSchema:schema89.properties.startStop,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema83.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.stopGrace !== undefined){
let data0 = data.stopGrace;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 86400 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema83.properties.stopGrace,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema83.properties.stopGrace,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema83.properties.stopGrace.type,parentSchema:schema83.properties.stopGrace,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.startTimeout !== undefined){
let data1 = data.startTimeout;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 86400 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema83.properties.startTimeout,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 <= 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema83.properties.startTimeout,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema83.properties.startTimeout.type,parentSchema:schema83.properties.startTimeout,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.instances !== undefined){
let data2 = data.instances;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema83.properties.instances.type,parentSchema:schema83.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 99 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema83.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema83.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.portRange !== undefined){
let data3 = data.portRange;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err10 = {instancePath:instancePath+"/portRange",schemaPath:"#/properties/portRange/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,5}-[0-9]{1,5}$"},message:"must match pattern \""+"^[0-9]{1,5}-[0-9]{1,5}$"+"\"",schema:"^[0-9]{1,5}-[0-9]{1,5}$",parentSchema:schema83.properties.portRange,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/portRange",schemaPath:"#/properties/portRange/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.properties.portRange.type,parentSchema:schema83.properties.portRange,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.sharedPort !== undefined){
let data4 = data.sharedPort;
if(typeof data4 !== "boolean"){
const err12 = {instancePath:instancePath+"/sharedPort",schemaPath:"#/properties/sharedPort/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema83.properties.sharedPort.type,parentSchema:schema83.properties.sharedPort,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.requires !== undefined){
let data5 = data.requires;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err13 = {instancePath:instancePath+"/requires/" + i0,schemaPath:"#/properties/requires/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema83.properties.requires.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/requires/" + i0,schemaPath:"#/properties/requires/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.properties.requires.items.type,parentSchema:schema83.properties.requires.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err15 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema83.properties.requires,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err16 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema83.properties.requires.type,parentSchema:schema83.properties.requires,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.after !== undefined){
let data7 = data.after;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err17 = {instancePath:instancePath+"/after/" + i2,schemaPath:"#/properties/after/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema83.properties.after.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/after/" + i2,schemaPath:"#/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.properties.after.items.type,parentSchema:schema83.properties.after.items,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
let i3 = data7.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data7[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err19 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema83.properties.after,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err20 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema83.properties.after.type,parentSchema:schema83.properties.after,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.wants !== undefined){
let data9 = data.wants;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i4=0; i4<len2; i4++){
let data10 = data9[i4];
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err21 = {instancePath:instancePath+"/wants/" + i4,schemaPath:"#/properties/wants/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema83.properties.wants.items,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/wants/" + i4,schemaPath:"#/properties/wants/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.properties.wants.items.type,parentSchema:schema83.properties.wants.items,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i5 = data9.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data9[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err23 = {instancePath:instancePath+"/wants",schemaPath:"#/properties/wants/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema83.properties.wants,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err24 = {instancePath:instancePath+"/wants",schemaPath:"#/properties/wants/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema83.properties.wants.type,parentSchema:schema83.properties.wants,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.restartWithRequired !== undefined){
let data11 = data.restartWithRequired;
if(typeof data11 !== "boolean"){
const err25 = {instancePath:instancePath+"/restartWithRequired",schemaPath:"#/properties/restartWithRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema83.properties.restartWithRequired.type,parentSchema:schema83.properties.restartWithRequired,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.readiness !== undefined){
let data12 = data.readiness;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
if(!((((((((key1 === "type") || (key1 === "path")) || (key1 === "status")) || (key1 === "json")) || (key1 === "message")) || (key1 === "script")) || (key1 === "interval")) || (key1 === "timeout"))){
const err26 = {instancePath:instancePath+"/readiness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.type !== undefined){
let data13 = data12.type;
if(typeof data13 !== "string"){
const err27 = {instancePath:instancePath+"/readiness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.type.type,parentSchema:schema58.properties.type,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((((((data13 === "none") || (data13 === "tcp")) || (data13 === "http")) || (data13 === "https")) || (data13 === "log")) || (data13 === "script"))){
const err28 = {instancePath:instancePath+"/readiness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/type/enum",keyword:"enum",params:{allowedValues: schema58.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema58.properties.type.enum,parentSchema:schema58.properties.type,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.path !== undefined){
let data14 = data12.path;
if(typeof data14 === "string"){
if(func2(data14) > 1024){
const err29 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema58.properties.path,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern11.test(data14)){
const err30 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[!-~]*$"},message:"must match pattern \""+"^/[!-~]*$"+"\"",schema:"^/[!-~]*$",parentSchema:schema58.properties.path,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.path.type,parentSchema:schema58.properties.path,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data12.status !== undefined){
let data15 = data12.status;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err32 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.status.type,parentSchema:schema58.properties.status,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 599 || isNaN(data15)){
const err33 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema58.properties.status,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data15 < 100 || isNaN(data15)){
const err34 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema58.properties.status,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data12.json !== undefined){
let data16 = data12.json;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.path === undefined){
const err35 = {instancePath:instancePath+"/readiness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema58.properties.json.required,parentSchema:schema58.properties.json,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data16.equals === undefined){
const err36 = {instancePath:instancePath+"/readiness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'",schema:schema58.properties.json.required,parentSchema:schema58.properties.json,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key2 in data16){
if(!((key2 === "path") || (key2 === "equals"))){
const err37 = {instancePath:instancePath+"/readiness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema58.properties.json,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data16.path !== undefined){
let data17 = data16.path;
if(typeof data17 === "string"){
if(func2(data17) > 256){
const err38 = {instancePath:instancePath+"/readiness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/properties/path/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema58.properties.json.properties.path,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func2(data17) < 1){
const err39 = {instancePath:instancePath+"/readiness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.json.properties.path,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/readiness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.json.properties.path.type,parentSchema:schema58.properties.json.properties.path,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.equals !== undefined){
let data18 = data16.equals;
if(((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")){
const err41 = {instancePath:instancePath+"/readiness/json/equals",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/properties/equals/type",keyword:"type",params:{type: schema58.properties.json.properties.equals.type},message:"must be string,number,boolean",schema:schema58.properties.json.properties.equals.type,parentSchema:schema58.properties.json.properties.equals,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/readiness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.properties.json.type,parentSchema:schema58.properties.json,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data12.message !== undefined){
let data19 = data12.message;
if(typeof data19 === "string"){
if(func2(data19) > 126){
const err43 = {instancePath:instancePath+"/readiness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/message/maxLength",keyword:"maxLength",params:{limit: 126},message:"must NOT have more than 126 characters",schema:126,parentSchema:schema58.properties.message,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func2(data19) < 1){
const err44 = {instancePath:instancePath+"/readiness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.message,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/readiness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.message.type,parentSchema:schema58.properties.message,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data12.script !== undefined){
let data20 = data12.script;
if(typeof data20 === "string"){
if(func2(data20) > 1024){
const err46 = {instancePath:instancePath+"/readiness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/script/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema58.properties.script,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func2(data20) < 1){
const err47 = {instancePath:instancePath+"/readiness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/script/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.script,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern12.test(data20)){
const err48 = {instancePath:instancePath+"/readiness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/script/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$"+"\"",schema:"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$",parentSchema:schema58.properties.script,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/readiness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.script.type,parentSchema:schema58.properties.script,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data12.interval !== undefined){
let data21 = data12.interval;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err50 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.interval.type,parentSchema:schema58.properties.interval,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 86400000 || isNaN(data21)){
const err51 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema58.properties.interval,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err52 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema58.properties.interval,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data12.timeout !== undefined){
let data22 = data12.timeout;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err53 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.timeout.type,parentSchema:schema58.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 86400000 || isNaN(data22)){
const err54 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema58.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err55 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema58.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/readiness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data:data12};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.instanceSettings !== undefined){
let data23 = data.instanceSettings;
if(Array.isArray(data23)){
if(data23.length > 99){
const err57 = {instancePath:instancePath+"/instanceSettings",schemaPath:"#/properties/instanceSettings/maxItems",keyword:"maxItems",params:{limit: 99},message:"must NOT have more than 99 items",schema:99,parentSchema:schema83.properties.instanceSettings,data:data23};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len3 = data23.length;
for(let i6=0; i6<len3; i6++){
let data24 = data23[i6];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key3 in data24){
if(!((((key3 === "hostname") || (key3 === "listenAddress")) || (key3 === "port")) || (key3 === "jobNameSuffix"))){
const err58 = {instancePath:instancePath+"/instanceSettings/" + i6,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data24.hostname !== undefined){
let data25 = data24.hostname;
if(typeof data25 === "string"){
if(func2(data25) > 255){
const err59 = {instancePath:instancePath+"/instanceSettings/" + i6+"/hostname",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema59.properties.hostname,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func2(data25) < 1){
const err60 = {instancePath:instancePath+"/instanceSettings/" + i6+"/hostname",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/hostname/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.hostname,data:data25};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!pattern13.test(data25)){
const err61 = {instancePath:instancePath+"/instanceSettings/" + i6+"/hostname",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]+$"+"\"",schema:"^[A-Za-z0-9._:-]+$",parentSchema:schema59.properties.hostname,data:data25};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/instanceSettings/" + i6+"/hostname",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.hostname.type,parentSchema:schema59.properties.hostname,data:data25};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data24.listenAddress !== undefined){
let data26 = data24.listenAddress;
if(typeof data26 === "string"){
if(func2(data26) > 255){
const err63 = {instancePath:instancePath+"/instanceSettings/" + i6+"/listenAddress",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/listenAddress/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema59.properties.listenAddress,data:data26};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func2(data26) < 1){
const err64 = {instancePath:instancePath+"/instanceSettings/" + i6+"/listenAddress",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/listenAddress/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.listenAddress,data:data26};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!pattern14.test(data26)){
const err65 = {instancePath:instancePath+"/instanceSettings/" + i6+"/listenAddress",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/listenAddress/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f.:]+$"},message:"must match pattern \""+"^[0-9A-Fa-f.:]+$"+"\"",schema:"^[0-9A-Fa-f.:]+$",parentSchema:schema59.properties.listenAddress,data:data26};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/instanceSettings/" + i6+"/listenAddress",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/listenAddress/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.listenAddress.type,parentSchema:schema59.properties.listenAddress,data:data26};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data24.port !== undefined){
let data27 = data24.port;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err67 = {instancePath:instancePath+"/instanceSettings/" + i6+"/port",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema59.properties.port.type,parentSchema:schema59.properties.port,data:data27};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 65535 || isNaN(data27)){
const err68 = {instancePath:instancePath+"/instanceSettings/" + i6+"/port",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema59.properties.port,data:data27};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err69 = {instancePath:instancePath+"/instanceSettings/" + i6+"/port",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema59.properties.port,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data24.jobNameSuffix !== undefined){
let data28 = data24.jobNameSuffix;
if(typeof data28 === "string"){
if(!pattern15.test(data28)){
const err70 = {instancePath:instancePath+"/instanceSettings/" + i6+"/jobNameSuffix",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/jobNameSuffix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9$#@]{1,4}$"},message:"must match pattern \""+"^[A-Za-z0-9$#@]{1,4}$"+"\"",schema:"^[A-Za-z0-9$#@]{1,4}$",parentSchema:schema59.properties.jobNameSuffix,data:data28};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/instanceSettings/" + i6+"/jobNameSuffix",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/jobNameSuffix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.jobNameSuffix.type,parentSchema:schema59.properties.jobNameSuffix,data:data28};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/instanceSettings/" + i6,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data:data24};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/instanceSettings",schemaPath:"#/properties/instanceSettings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema83.properties.instanceSettings.type,parentSchema:schema83.properties.instanceSettings,data:data23};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.liveness !== undefined){
let data29 = data.liveness;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key4 in data29){
if(!(func1.call(schema60.properties, key4))){
const err74 = {instancePath:instancePath+"/liveness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data29.type !== undefined){
let data30 = data29.type;
if(typeof data30 !== "string"){
const err75 = {instancePath:instancePath+"/liveness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.type.type,parentSchema:schema60.properties.type,data:data30};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!((((((data30 === "none") || (data30 === "tcp")) || (data30 === "http")) || (data30 === "https")) || (data30 === "log")) || (data30 === "script"))){
const err76 = {instancePath:instancePath+"/liveness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/type/enum",keyword:"enum",params:{allowedValues: schema60.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema60.properties.type.enum,parentSchema:schema60.properties.type,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data29.path !== undefined){
let data31 = data29.path;
if(typeof data31 === "string"){
if(func2(data31) > 1024){
const err77 = {instancePath:instancePath+"/liveness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema60.properties.path,data:data31};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!pattern11.test(data31)){
const err78 = {instancePath:instancePath+"/liveness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[!-~]*$"},message:"must match pattern \""+"^/[!-~]*$"+"\"",schema:"^/[!-~]*$",parentSchema:schema60.properties.path,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/liveness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.path.type,parentSchema:schema60.properties.path,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data29.status !== undefined){
let data32 = data29.status;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err80 = {instancePath:instancePath+"/liveness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.status.type,parentSchema:schema60.properties.status,data:data32};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 599 || isNaN(data32)){
const err81 = {instancePath:instancePath+"/liveness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema60.properties.status,data:data32};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data32 < 100 || isNaN(data32)){
const err82 = {instancePath:instancePath+"/liveness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema60.properties.status,data:data32};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
if(data29.json !== undefined){
let data33 = data29.json;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.path === undefined){
const err83 = {instancePath:instancePath+"/liveness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema60.properties.json.required,parentSchema:schema60.properties.json,data:data33};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data33.equals === undefined){
const err84 = {instancePath:instancePath+"/liveness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'",schema:schema60.properties.json.required,parentSchema:schema60.properties.json,data:data33};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key5 in data33){
if(!((key5 === "path") || (key5 === "equals"))){
const err85 = {instancePath:instancePath+"/liveness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema60.properties.json,data:data33};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data33.path !== undefined){
let data34 = data33.path;
if(typeof data34 === "string"){
if(func2(data34) > 256){
const err86 = {instancePath:instancePath+"/liveness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/properties/path/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema60.properties.json.properties.path,data:data34};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(func2(data34) < 1){
const err87 = {instancePath:instancePath+"/liveness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.json.properties.path,data:data34};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/liveness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.json.properties.path.type,parentSchema:schema60.properties.json.properties.path,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data33.equals !== undefined){
let data35 = data33.equals;
if(((typeof data35 !== "string") && (!((typeof data35 == "number") && (isFinite(data35))))) && (typeof data35 !== "boolean")){
const err89 = {instancePath:instancePath+"/liveness/json/equals",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/properties/equals/type",keyword:"type",params:{type: schema60.properties.json.properties.equals.type},message:"must be string,number,boolean",schema:schema60.properties.json.properties.equals.type,parentSchema:schema60.properties.json.properties.equals,data:data35};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/liveness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.properties.json.type,parentSchema:schema60.properties.json,data:data33};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data29.message !== undefined){
let data36 = data29.message;
if(typeof data36 === "string"){
if(func2(data36) > 126){
const err91 = {instancePath:instancePath+"/liveness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/message/maxLength",keyword:"maxLength",params:{limit: 126},message:"must NOT have more than 126 characters",schema:126,parentSchema:schema60.properties.message,data:data36};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(func2(data36) < 1){
const err92 = {instancePath:instancePath+"/liveness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.message,data:data36};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/liveness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.message.type,parentSchema:schema60.properties.message,data:data36};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data29.script !== undefined){
let data37 = data29.script;
if(typeof data37 === "string"){
if(func2(data37) > 1024){
const err94 = {instancePath:instancePath+"/liveness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/script/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema60.properties.script,data:data37};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(func2(data37) < 1){
const err95 = {instancePath:instancePath+"/liveness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/script/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.script,data:data37};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!pattern12.test(data37)){
const err96 = {instancePath:instancePath+"/liveness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/script/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$"+"\"",schema:"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$",parentSchema:schema60.properties.script,data:data37};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/liveness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.script.type,parentSchema:schema60.properties.script,data:data37};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data29.interval !== undefined){
let data38 = data29.interval;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err98 = {instancePath:instancePath+"/liveness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.interval.type,parentSchema:schema60.properties.interval,data:data38};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 86400000 || isNaN(data38)){
const err99 = {instancePath:instancePath+"/liveness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema60.properties.interval,data:data38};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data38 < 1 || isNaN(data38)){
const err100 = {instancePath:instancePath+"/liveness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.interval,data:data38};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
if(data29.timeout !== undefined){
let data39 = data29.timeout;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err101 = {instancePath:instancePath+"/liveness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.timeout.type,parentSchema:schema60.properties.timeout,data:data39};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 86400000 || isNaN(data39)){
const err102 = {instancePath:instancePath+"/liveness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema60.properties.timeout,data:data39};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err103 = {instancePath:instancePath+"/liveness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.timeout,data:data39};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data29.failures !== undefined){
let data40 = data29.failures;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err104 = {instancePath:instancePath+"/liveness/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/failures/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.failures.type,parentSchema:schema60.properties.failures,data:data40};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1000 || isNaN(data40)){
const err105 = {instancePath:instancePath+"/liveness/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/failures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema60.properties.failures,data:data40};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data40 < 1 || isNaN(data40)){
const err106 = {instancePath:instancePath+"/liveness/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.failures,data:data40};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
}
else {
const err107 = {instancePath:instancePath+"/liveness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data:data29};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.exitCodes !== undefined){
let data41 = data.exitCodes;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key6 in data41){
if(!(((key6 === "success") || (key6 === "noRestart")) || (key6 === "forceRestart"))){
const err108 = {instancePath:instancePath+"/exitCodes",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data:data41};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data41.success !== undefined){
let data42 = data41.success;
if(Array.isArray(data42)){
const len4 = data42.length;
for(let i7=0; i7<len4; i7++){
let data43 = data42[i7];
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err109 = {instancePath:instancePath+"/exitCodes/success/" + i7,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema61.properties.success.items.type,parentSchema:schema61.properties.success.items,data:data43};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 255 || isNaN(data43)){
const err110 = {instancePath:instancePath+"/exitCodes/success/" + i7,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255",schema:255,parentSchema:schema61.properties.success.items,data:data43};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err111 = {instancePath:instancePath+"/exitCodes/success/" + i7,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema61.properties.success.items,data:data43};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
let i8 = data42.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data42[i8];
if(!(((typeof item3 == "number") && (!(item3 % 1) && !isNaN(item3))) && (isFinite(item3)))){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err112 = {instancePath:instancePath+"/exitCodes/success",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)",schema:true,parentSchema:schema61.properties.success,data:data42};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
break;
}
indices3[item3] = i8;
}
}
}
else {
const err113 = {instancePath:instancePath+"/exitCodes/success",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.success.type,parentSchema:schema61.properties.success,data:data42};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data41.noRestart !== undefined){
let data44 = data41.noRestart;
if(Array.isArray(data44)){
const len5 = data44.length;
for(let i9=0; i9<len5; i9++){
let data45 = data44[i9];
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err114 = {instancePath:instancePath+"/exitCodes/noRestart/" + i9,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema61.properties.noRestart.items.type,parentSchema:schema61.properties.noRestart.items,data:data45};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 255 || isNaN(data45)){
const err115 = {instancePath:instancePath+"/exitCodes/noRestart/" + i9,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255",schema:255,parentSchema:schema61.properties.noRestart.items,data:data45};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data45 < 0 || isNaN(data45)){
const err116 = {instancePath:instancePath+"/exitCodes/noRestart/" + i9,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema61.properties.noRestart.items,data:data45};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
let i10 = data44.length;
let j4;
if(i10 > 1){
const indices4 = {};
for(;i10--;){
let item4 = data44[i10];
if(!(((typeof item4 == "number") && (!(item4 % 1) && !isNaN(item4))) && (isFinite(item4)))){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err117 = {instancePath:instancePath+"/exitCodes/noRestart",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i10+" are identical)",schema:true,parentSchema:schema61.properties.noRestart,data:data44};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
break;
}
indices4[item4] = i10;
}
}
}
else {
const err118 = {instancePath:instancePath+"/exitCodes/noRestart",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.noRestart.type,parentSchema:schema61.properties.noRestart,data:data44};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data41.forceRestart !== undefined){
let data46 = data41.forceRestart;
if(Array.isArray(data46)){
const len6 = data46.length;
for(let i11=0; i11<len6; i11++){
let data47 = data46[i11];
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err119 = {instancePath:instancePath+"/exitCodes/forceRestart/" + i11,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema61.properties.forceRestart.items.type,parentSchema:schema61.properties.forceRestart.items,data:data47};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 255 || isNaN(data47)){
const err120 = {instancePath:instancePath+"/exitCodes/forceRestart/" + i11,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255",schema:255,parentSchema:schema61.properties.forceRestart.items,data:data47};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data47 < 0 || isNaN(data47)){
const err121 = {instancePath:instancePath+"/exitCodes/forceRestart/" + i11,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema61.properties.forceRestart.items,data:data47};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
let i12 = data46.length;
let j5;
if(i12 > 1){
const indices5 = {};
for(;i12--;){
let item5 = data46[i12];
if(!(((typeof item5 == "number") && (!(item5 % 1) && !isNaN(item5))) && (isFinite(item5)))){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err122 = {instancePath:instancePath+"/exitCodes/forceRestart",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i12+" are identical)",schema:true,parentSchema:schema61.properties.forceRestart,data:data46};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
break;
}
indices5[item5] = i12;
}
}
}
else {
const err123 = {instancePath:instancePath+"/exitCodes/forceRestart",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.forceRestart.type,parentSchema:schema61.properties.forceRestart,data:data46};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/exitCodes",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data:data41};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.restartWindow !== undefined){
let data48 = data.restartWindow;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.failures === undefined){
const err125 = {instancePath:instancePath+"/restartWindow",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/required",keyword:"required",params:{missingProperty: "failures"},message:"must have required property '"+"failures"+"'",schema:schema62.required,parentSchema:schema62,data:data48};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data48.seconds === undefined){
const err126 = {instancePath:instancePath+"/restartWindow",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'",schema:schema62.required,parentSchema:schema62,data:data48};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key7 in data48){
if(!((key7 === "failures") || (key7 === "seconds"))){
const err127 = {instancePath:instancePath+"/restartWindow",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data:data48};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data48.failures !== undefined){
let data49 = data48.failures;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err128 = {instancePath:instancePath+"/restartWindow/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/failures/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema62.properties.failures.type,parentSchema:schema62.properties.failures,data:data49};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 1000 || isNaN(data49)){
const err129 = {instancePath:instancePath+"/restartWindow/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/failures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema62.properties.failures,data:data49};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data49 < 1 || isNaN(data49)){
const err130 = {instancePath:instancePath+"/restartWindow/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema62.properties.failures,data:data49};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
if(data48.seconds !== undefined){
let data50 = data48.seconds;
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 31536000 || isNaN(data50)){
const err131 = {instancePath:instancePath+"/restartWindow/seconds",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000},message:"must be <= 31536000",schema:31536000,parentSchema:schema62.properties.seconds,data:data50};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data50 <= 0 || isNaN(data50)){
const err132 = {instancePath:instancePath+"/restartWindow/seconds",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema62.properties.seconds,data:data50};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/restartWindow/seconds",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema62.properties.seconds.type,parentSchema:schema62.properties.seconds,data:data50};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/restartWindow",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data:data48};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.restartJitter !== undefined){
let data51 = data.restartJitter;
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 1 || isNaN(data51)){
const err135 = {instancePath:instancePath+"/restartJitter",schemaPath:"#/properties/restartJitter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema83.properties.restartJitter,data:data51};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data51 < 0 || isNaN(data51)){
const err136 = {instancePath:instancePath+"/restartJitter",schemaPath:"#/properties/restartJitter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema83.properties.restartJitter,data:data51};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/restartJitter",schemaPath:"#/properties/restartJitter/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema83.properties.restartJitter.type,parentSchema:schema83.properties.restartJitter,data:data51};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.vital !== undefined){
let data52 = data.vital;
if(typeof data52 !== "boolean"){
const err138 = {instancePath:instancePath+"/vital",schemaPath:"#/properties/vital/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema83.properties.vital.type,parentSchema:schema83.properties.vital,data:data52};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.minHealthy !== undefined){
let data53 = data.minHealthy;
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 86400 || isNaN(data53)){
const err139 = {instancePath:instancePath+"/minHealthy",schemaPath:"#/properties/minHealthy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema83.properties.minHealthy,data:data53};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data53 < 0 || isNaN(data53)){
const err140 = {instancePath:instancePath+"/minHealthy",schemaPath:"#/properties/minHealthy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema83.properties.minHealthy,data:data53};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/minHealthy",schemaPath:"#/properties/minHealthy/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema83.properties.minHealthy.type,parentSchema:schema83.properties.minHealthy,data:data53};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data.drain !== undefined){
let data54 = data.drain;
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 86400 || isNaN(data54)){
const err142 = {instancePath:instancePath+"/drain",schemaPath:"#/properties/drain/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema83.properties.drain,data:data54};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err143 = {instancePath:instancePath+"/drain",schemaPath:"#/properties/drain/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema83.properties.drain,data:data54};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/drain",schemaPath:"#/properties/drain/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema83.properties.drain.type,parentSchema:schema83.properties.drain,data:data54};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data.type !== undefined){
let data55 = data.type;
if(typeof data55 !== "string"){
const err145 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema83.properties.type.type,parentSchema:schema83.properties.type,data:data55};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!((data55 === "process") || (data55 === "stc"))){
const err146 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema83.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema83.properties.type.enum,parentSchema:schema83.properties.type,data:data55};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.stc !== undefined){
if(!(validate34(data.stc, {instancePath:instancePath+"/stc",parentData:data,parentDataProperty:"stc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.zis !== undefined){
let data57 = data.zis;
if(!data57 || typeof data57 != "object"){
const err147 = {instancePath:instancePath+"/zis",schemaPath:"#/properties/zis/type",keyword:"type",params:{type: schema83.properties.zis.type},message:"must be array,object",schema:schema83.properties.zis.type,parentSchema:schema83.properties.zis,data:data57};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(Array.isArray(data57)){
const len7 = data57.length;
for(let i13=0; i13<len7; i13++){
if(!(validate59(data57[i13], {instancePath:instancePath+"/zis/" + i13,parentData:data57,parentDataProperty:i13,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key8 in data57){
if(!(validate59(data57[key8], {instancePath:instancePath+"/zis/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data57,parentDataProperty:key8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err148 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema92 = {"type":"object","additionalProperties":false,"properties":{"stopGrace":{"type":"number","minimum":0,"maximum":86400},"startTimeout":{"type":"number","exclusiveMinimum":0,"default":900,"maximum":86400},"instances":{"type":"integer","minimum":1,"maximum":99,"default":1},"portRange":{"type":"string","pattern":"^[0-9]{1,5}-[0-9]{1,5}$","$comment":"be a first and a last port with a hyphen between, as 20000-24999","default":"20000-24999"},"sharedPort":{"type":"boolean","default":false},"requires":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"after":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"wants":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"restartWithRequired":{"type":"boolean","default":false},"readiness":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/readiness"},"instanceSettings":{"type":"array","maxItems":99,"items":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings"}},"liveness":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/liveness"},"exitCodes":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes"},"restartWindow":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow"},"restartJitter":{"type":"number","minimum":0,"maximum":1,"default":0},"vital":{"type":"boolean","default":false},"minHealthy":{"type":"number","minimum":0,"maximum":86400,"default":10},"drain":{"type":"number","minimum":0,"maximum":86400,"default":5},"type":{"type":"string","enum":["process","stc"],"default":"process"},"stc":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/stc"},"rootService":{"type":"string","minLength":1},"balance":{"type":"string","enum":["leastPending","roundRobin"],"default":"leastPending"},"registryPollInterval":{"type":"integer","minimum":1,"default":500}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema92.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.stopGrace !== undefined){
let data0 = data.stopGrace;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 86400 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema92.properties.stopGrace,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema92.properties.stopGrace,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema92.properties.stopGrace.type,parentSchema:schema92.properties.stopGrace,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.startTimeout !== undefined){
let data1 = data.startTimeout;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 86400 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema92.properties.startTimeout,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 <= 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema92.properties.startTimeout,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema92.properties.startTimeout.type,parentSchema:schema92.properties.startTimeout,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.instances !== undefined){
let data2 = data.instances;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema92.properties.instances.type,parentSchema:schema92.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 99 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema92.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema92.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.portRange !== undefined){
let data3 = data.portRange;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err10 = {instancePath:instancePath+"/portRange",schemaPath:"#/properties/portRange/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,5}-[0-9]{1,5}$"},message:"must match pattern \""+"^[0-9]{1,5}-[0-9]{1,5}$"+"\"",schema:"^[0-9]{1,5}-[0-9]{1,5}$",parentSchema:schema92.properties.portRange,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/portRange",schemaPath:"#/properties/portRange/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.portRange.type,parentSchema:schema92.properties.portRange,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.sharedPort !== undefined){
let data4 = data.sharedPort;
if(typeof data4 !== "boolean"){
const err12 = {instancePath:instancePath+"/sharedPort",schemaPath:"#/properties/sharedPort/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema92.properties.sharedPort.type,parentSchema:schema92.properties.sharedPort,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.requires !== undefined){
let data5 = data.requires;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err13 = {instancePath:instancePath+"/requires/" + i0,schemaPath:"#/properties/requires/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema92.properties.requires.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/requires/" + i0,schemaPath:"#/properties/requires/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.requires.items.type,parentSchema:schema92.properties.requires.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err15 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema92.properties.requires,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err16 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema92.properties.requires.type,parentSchema:schema92.properties.requires,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.after !== undefined){
let data7 = data.after;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err17 = {instancePath:instancePath+"/after/" + i2,schemaPath:"#/properties/after/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema92.properties.after.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/after/" + i2,schemaPath:"#/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.after.items.type,parentSchema:schema92.properties.after.items,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
let i3 = data7.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data7[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err19 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema92.properties.after,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err20 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema92.properties.after.type,parentSchema:schema92.properties.after,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.wants !== undefined){
let data9 = data.wants;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i4=0; i4<len2; i4++){
let data10 = data9[i4];
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err21 = {instancePath:instancePath+"/wants/" + i4,schemaPath:"#/properties/wants/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema92.properties.wants.items,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/wants/" + i4,schemaPath:"#/properties/wants/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.wants.items.type,parentSchema:schema92.properties.wants.items,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i5 = data9.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data9[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err23 = {instancePath:instancePath+"/wants",schemaPath:"#/properties/wants/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema92.properties.wants,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err24 = {instancePath:instancePath+"/wants",schemaPath:"#/properties/wants/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema92.properties.wants.type,parentSchema:schema92.properties.wants,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.restartWithRequired !== undefined){
let data11 = data.restartWithRequired;
if(typeof data11 !== "boolean"){
const err25 = {instancePath:instancePath+"/restartWithRequired",schemaPath:"#/properties/restartWithRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema92.properties.restartWithRequired.type,parentSchema:schema92.properties.restartWithRequired,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.readiness !== undefined){
let data12 = data.readiness;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
if(!((((((((key1 === "type") || (key1 === "path")) || (key1 === "status")) || (key1 === "json")) || (key1 === "message")) || (key1 === "script")) || (key1 === "interval")) || (key1 === "timeout"))){
const err26 = {instancePath:instancePath+"/readiness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.type !== undefined){
let data13 = data12.type;
if(typeof data13 !== "string"){
const err27 = {instancePath:instancePath+"/readiness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.type.type,parentSchema:schema58.properties.type,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((((((data13 === "none") || (data13 === "tcp")) || (data13 === "http")) || (data13 === "https")) || (data13 === "log")) || (data13 === "script"))){
const err28 = {instancePath:instancePath+"/readiness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/type/enum",keyword:"enum",params:{allowedValues: schema58.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema58.properties.type.enum,parentSchema:schema58.properties.type,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.path !== undefined){
let data14 = data12.path;
if(typeof data14 === "string"){
if(func2(data14) > 1024){
const err29 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema58.properties.path,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern11.test(data14)){
const err30 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[!-~]*$"},message:"must match pattern \""+"^/[!-~]*$"+"\"",schema:"^/[!-~]*$",parentSchema:schema58.properties.path,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.path.type,parentSchema:schema58.properties.path,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data12.status !== undefined){
let data15 = data12.status;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err32 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.status.type,parentSchema:schema58.properties.status,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 599 || isNaN(data15)){
const err33 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema58.properties.status,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data15 < 100 || isNaN(data15)){
const err34 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema58.properties.status,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data12.json !== undefined){
let data16 = data12.json;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.path === undefined){
const err35 = {instancePath:instancePath+"/readiness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema58.properties.json.required,parentSchema:schema58.properties.json,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data16.equals === undefined){
const err36 = {instancePath:instancePath+"/readiness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'",schema:schema58.properties.json.required,parentSchema:schema58.properties.json,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key2 in data16){
if(!((key2 === "path") || (key2 === "equals"))){
const err37 = {instancePath:instancePath+"/readiness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema58.properties.json,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data16.path !== undefined){
let data17 = data16.path;
if(typeof data17 === "string"){
if(func2(data17) > 256){
const err38 = {instancePath:instancePath+"/readiness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/properties/path/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema58.properties.json.properties.path,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func2(data17) < 1){
const err39 = {instancePath:instancePath+"/readiness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.json.properties.path,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/readiness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.json.properties.path.type,parentSchema:schema58.properties.json.properties.path,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.equals !== undefined){
let data18 = data16.equals;
if(((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")){
const err41 = {instancePath:instancePath+"/readiness/json/equals",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/properties/equals/type",keyword:"type",params:{type: schema58.properties.json.properties.equals.type},message:"must be string,number,boolean",schema:schema58.properties.json.properties.equals.type,parentSchema:schema58.properties.json.properties.equals,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/readiness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.properties.json.type,parentSchema:schema58.properties.json,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data12.message !== undefined){
let data19 = data12.message;
if(typeof data19 === "string"){
if(func2(data19) > 126){
const err43 = {instancePath:instancePath+"/readiness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/message/maxLength",keyword:"maxLength",params:{limit: 126},message:"must NOT have more than 126 characters",schema:126,parentSchema:schema58.properties.message,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func2(data19) < 1){
const err44 = {instancePath:instancePath+"/readiness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.message,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/readiness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.message.type,parentSchema:schema58.properties.message,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data12.script !== undefined){
let data20 = data12.script;
if(typeof data20 === "string"){
if(func2(data20) > 1024){
const err46 = {instancePath:instancePath+"/readiness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/script/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema58.properties.script,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func2(data20) < 1){
const err47 = {instancePath:instancePath+"/readiness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/script/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.script,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern12.test(data20)){
const err48 = {instancePath:instancePath+"/readiness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/script/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$"+"\"",schema:"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$",parentSchema:schema58.properties.script,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/readiness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.script.type,parentSchema:schema58.properties.script,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data12.interval !== undefined){
let data21 = data12.interval;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err50 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.interval.type,parentSchema:schema58.properties.interval,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 86400000 || isNaN(data21)){
const err51 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema58.properties.interval,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err52 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema58.properties.interval,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data12.timeout !== undefined){
let data22 = data12.timeout;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err53 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.timeout.type,parentSchema:schema58.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 86400000 || isNaN(data22)){
const err54 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema58.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err55 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema58.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/readiness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data:data12};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.instanceSettings !== undefined){
let data23 = data.instanceSettings;
if(Array.isArray(data23)){
if(data23.length > 99){
const err57 = {instancePath:instancePath+"/instanceSettings",schemaPath:"#/properties/instanceSettings/maxItems",keyword:"maxItems",params:{limit: 99},message:"must NOT have more than 99 items",schema:99,parentSchema:schema92.properties.instanceSettings,data:data23};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len3 = data23.length;
for(let i6=0; i6<len3; i6++){
let data24 = data23[i6];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key3 in data24){
if(!((((key3 === "hostname") || (key3 === "listenAddress")) || (key3 === "port")) || (key3 === "jobNameSuffix"))){
const err58 = {instancePath:instancePath+"/instanceSettings/" + i6,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data24.hostname !== undefined){
let data25 = data24.hostname;
if(typeof data25 === "string"){
if(func2(data25) > 255){
const err59 = {instancePath:instancePath+"/instanceSettings/" + i6+"/hostname",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema59.properties.hostname,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func2(data25) < 1){
const err60 = {instancePath:instancePath+"/instanceSettings/" + i6+"/hostname",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/hostname/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.hostname,data:data25};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!pattern13.test(data25)){
const err61 = {instancePath:instancePath+"/instanceSettings/" + i6+"/hostname",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]+$"+"\"",schema:"^[A-Za-z0-9._:-]+$",parentSchema:schema59.properties.hostname,data:data25};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/instanceSettings/" + i6+"/hostname",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.hostname.type,parentSchema:schema59.properties.hostname,data:data25};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data24.listenAddress !== undefined){
let data26 = data24.listenAddress;
if(typeof data26 === "string"){
if(func2(data26) > 255){
const err63 = {instancePath:instancePath+"/instanceSettings/" + i6+"/listenAddress",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/listenAddress/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema59.properties.listenAddress,data:data26};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func2(data26) < 1){
const err64 = {instancePath:instancePath+"/instanceSettings/" + i6+"/listenAddress",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/listenAddress/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.listenAddress,data:data26};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!pattern14.test(data26)){
const err65 = {instancePath:instancePath+"/instanceSettings/" + i6+"/listenAddress",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/listenAddress/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f.:]+$"},message:"must match pattern \""+"^[0-9A-Fa-f.:]+$"+"\"",schema:"^[0-9A-Fa-f.:]+$",parentSchema:schema59.properties.listenAddress,data:data26};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/instanceSettings/" + i6+"/listenAddress",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/listenAddress/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.listenAddress.type,parentSchema:schema59.properties.listenAddress,data:data26};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data24.port !== undefined){
let data27 = data24.port;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err67 = {instancePath:instancePath+"/instanceSettings/" + i6+"/port",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema59.properties.port.type,parentSchema:schema59.properties.port,data:data27};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 65535 || isNaN(data27)){
const err68 = {instancePath:instancePath+"/instanceSettings/" + i6+"/port",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema59.properties.port,data:data27};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err69 = {instancePath:instancePath+"/instanceSettings/" + i6+"/port",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema59.properties.port,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data24.jobNameSuffix !== undefined){
let data28 = data24.jobNameSuffix;
if(typeof data28 === "string"){
if(!pattern15.test(data28)){
const err70 = {instancePath:instancePath+"/instanceSettings/" + i6+"/jobNameSuffix",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/jobNameSuffix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9$#@]{1,4}$"},message:"must match pattern \""+"^[A-Za-z0-9$#@]{1,4}$"+"\"",schema:"^[A-Za-z0-9$#@]{1,4}$",parentSchema:schema59.properties.jobNameSuffix,data:data28};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/instanceSettings/" + i6+"/jobNameSuffix",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/jobNameSuffix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.jobNameSuffix.type,parentSchema:schema59.properties.jobNameSuffix,data:data28};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/instanceSettings/" + i6,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data:data24};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/instanceSettings",schemaPath:"#/properties/instanceSettings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema92.properties.instanceSettings.type,parentSchema:schema92.properties.instanceSettings,data:data23};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.liveness !== undefined){
let data29 = data.liveness;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key4 in data29){
if(!(func1.call(schema60.properties, key4))){
const err74 = {instancePath:instancePath+"/liveness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data29.type !== undefined){
let data30 = data29.type;
if(typeof data30 !== "string"){
const err75 = {instancePath:instancePath+"/liveness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.type.type,parentSchema:schema60.properties.type,data:data30};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!((((((data30 === "none") || (data30 === "tcp")) || (data30 === "http")) || (data30 === "https")) || (data30 === "log")) || (data30 === "script"))){
const err76 = {instancePath:instancePath+"/liveness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/type/enum",keyword:"enum",params:{allowedValues: schema60.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema60.properties.type.enum,parentSchema:schema60.properties.type,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data29.path !== undefined){
let data31 = data29.path;
if(typeof data31 === "string"){
if(func2(data31) > 1024){
const err77 = {instancePath:instancePath+"/liveness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema60.properties.path,data:data31};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!pattern11.test(data31)){
const err78 = {instancePath:instancePath+"/liveness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[!-~]*$"},message:"must match pattern \""+"^/[!-~]*$"+"\"",schema:"^/[!-~]*$",parentSchema:schema60.properties.path,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/liveness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.path.type,parentSchema:schema60.properties.path,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data29.status !== undefined){
let data32 = data29.status;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err80 = {instancePath:instancePath+"/liveness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.status.type,parentSchema:schema60.properties.status,data:data32};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 599 || isNaN(data32)){
const err81 = {instancePath:instancePath+"/liveness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema60.properties.status,data:data32};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data32 < 100 || isNaN(data32)){
const err82 = {instancePath:instancePath+"/liveness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema60.properties.status,data:data32};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
if(data29.json !== undefined){
let data33 = data29.json;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.path === undefined){
const err83 = {instancePath:instancePath+"/liveness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema60.properties.json.required,parentSchema:schema60.properties.json,data:data33};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data33.equals === undefined){
const err84 = {instancePath:instancePath+"/liveness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'",schema:schema60.properties.json.required,parentSchema:schema60.properties.json,data:data33};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key5 in data33){
if(!((key5 === "path") || (key5 === "equals"))){
const err85 = {instancePath:instancePath+"/liveness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema60.properties.json,data:data33};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data33.path !== undefined){
let data34 = data33.path;
if(typeof data34 === "string"){
if(func2(data34) > 256){
const err86 = {instancePath:instancePath+"/liveness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/properties/path/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema60.properties.json.properties.path,data:data34};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(func2(data34) < 1){
const err87 = {instancePath:instancePath+"/liveness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.json.properties.path,data:data34};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/liveness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.json.properties.path.type,parentSchema:schema60.properties.json.properties.path,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data33.equals !== undefined){
let data35 = data33.equals;
if(((typeof data35 !== "string") && (!((typeof data35 == "number") && (isFinite(data35))))) && (typeof data35 !== "boolean")){
const err89 = {instancePath:instancePath+"/liveness/json/equals",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/properties/equals/type",keyword:"type",params:{type: schema60.properties.json.properties.equals.type},message:"must be string,number,boolean",schema:schema60.properties.json.properties.equals.type,parentSchema:schema60.properties.json.properties.equals,data:data35};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/liveness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.properties.json.type,parentSchema:schema60.properties.json,data:data33};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data29.message !== undefined){
let data36 = data29.message;
if(typeof data36 === "string"){
if(func2(data36) > 126){
const err91 = {instancePath:instancePath+"/liveness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/message/maxLength",keyword:"maxLength",params:{limit: 126},message:"must NOT have more than 126 characters",schema:126,parentSchema:schema60.properties.message,data:data36};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(func2(data36) < 1){
const err92 = {instancePath:instancePath+"/liveness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.message,data:data36};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/liveness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.message.type,parentSchema:schema60.properties.message,data:data36};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data29.script !== undefined){
let data37 = data29.script;
if(typeof data37 === "string"){
if(func2(data37) > 1024){
const err94 = {instancePath:instancePath+"/liveness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/script/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema60.properties.script,data:data37};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(func2(data37) < 1){
const err95 = {instancePath:instancePath+"/liveness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/script/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.script,data:data37};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!pattern12.test(data37)){
const err96 = {instancePath:instancePath+"/liveness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/script/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$"+"\"",schema:"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$",parentSchema:schema60.properties.script,data:data37};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/liveness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.script.type,parentSchema:schema60.properties.script,data:data37};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data29.interval !== undefined){
let data38 = data29.interval;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err98 = {instancePath:instancePath+"/liveness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.interval.type,parentSchema:schema60.properties.interval,data:data38};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 86400000 || isNaN(data38)){
const err99 = {instancePath:instancePath+"/liveness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema60.properties.interval,data:data38};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data38 < 1 || isNaN(data38)){
const err100 = {instancePath:instancePath+"/liveness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.interval,data:data38};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
if(data29.timeout !== undefined){
let data39 = data29.timeout;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err101 = {instancePath:instancePath+"/liveness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.timeout.type,parentSchema:schema60.properties.timeout,data:data39};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 86400000 || isNaN(data39)){
const err102 = {instancePath:instancePath+"/liveness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema60.properties.timeout,data:data39};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err103 = {instancePath:instancePath+"/liveness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.timeout,data:data39};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data29.failures !== undefined){
let data40 = data29.failures;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err104 = {instancePath:instancePath+"/liveness/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/failures/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.failures.type,parentSchema:schema60.properties.failures,data:data40};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1000 || isNaN(data40)){
const err105 = {instancePath:instancePath+"/liveness/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/failures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema60.properties.failures,data:data40};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data40 < 1 || isNaN(data40)){
const err106 = {instancePath:instancePath+"/liveness/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.failures,data:data40};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
}
else {
const err107 = {instancePath:instancePath+"/liveness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data:data29};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.exitCodes !== undefined){
let data41 = data.exitCodes;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key6 in data41){
if(!(((key6 === "success") || (key6 === "noRestart")) || (key6 === "forceRestart"))){
const err108 = {instancePath:instancePath+"/exitCodes",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data:data41};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data41.success !== undefined){
let data42 = data41.success;
if(Array.isArray(data42)){
const len4 = data42.length;
for(let i7=0; i7<len4; i7++){
let data43 = data42[i7];
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err109 = {instancePath:instancePath+"/exitCodes/success/" + i7,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema61.properties.success.items.type,parentSchema:schema61.properties.success.items,data:data43};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 255 || isNaN(data43)){
const err110 = {instancePath:instancePath+"/exitCodes/success/" + i7,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255",schema:255,parentSchema:schema61.properties.success.items,data:data43};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err111 = {instancePath:instancePath+"/exitCodes/success/" + i7,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema61.properties.success.items,data:data43};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
let i8 = data42.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data42[i8];
if(!(((typeof item3 == "number") && (!(item3 % 1) && !isNaN(item3))) && (isFinite(item3)))){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err112 = {instancePath:instancePath+"/exitCodes/success",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)",schema:true,parentSchema:schema61.properties.success,data:data42};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
break;
}
indices3[item3] = i8;
}
}
}
else {
const err113 = {instancePath:instancePath+"/exitCodes/success",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.success.type,parentSchema:schema61.properties.success,data:data42};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data41.noRestart !== undefined){
let data44 = data41.noRestart;
if(Array.isArray(data44)){
const len5 = data44.length;
for(let i9=0; i9<len5; i9++){
let data45 = data44[i9];
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err114 = {instancePath:instancePath+"/exitCodes/noRestart/" + i9,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema61.properties.noRestart.items.type,parentSchema:schema61.properties.noRestart.items,data:data45};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 255 || isNaN(data45)){
const err115 = {instancePath:instancePath+"/exitCodes/noRestart/" + i9,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255",schema:255,parentSchema:schema61.properties.noRestart.items,data:data45};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data45 < 0 || isNaN(data45)){
const err116 = {instancePath:instancePath+"/exitCodes/noRestart/" + i9,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema61.properties.noRestart.items,data:data45};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
let i10 = data44.length;
let j4;
if(i10 > 1){
const indices4 = {};
for(;i10--;){
let item4 = data44[i10];
if(!(((typeof item4 == "number") && (!(item4 % 1) && !isNaN(item4))) && (isFinite(item4)))){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err117 = {instancePath:instancePath+"/exitCodes/noRestart",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i10+" are identical)",schema:true,parentSchema:schema61.properties.noRestart,data:data44};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
break;
}
indices4[item4] = i10;
}
}
}
else {
const err118 = {instancePath:instancePath+"/exitCodes/noRestart",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.noRestart.type,parentSchema:schema61.properties.noRestart,data:data44};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data41.forceRestart !== undefined){
let data46 = data41.forceRestart;
if(Array.isArray(data46)){
const len6 = data46.length;
for(let i11=0; i11<len6; i11++){
let data47 = data46[i11];
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err119 = {instancePath:instancePath+"/exitCodes/forceRestart/" + i11,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema61.properties.forceRestart.items.type,parentSchema:schema61.properties.forceRestart.items,data:data47};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 255 || isNaN(data47)){
const err120 = {instancePath:instancePath+"/exitCodes/forceRestart/" + i11,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255",schema:255,parentSchema:schema61.properties.forceRestart.items,data:data47};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data47 < 0 || isNaN(data47)){
const err121 = {instancePath:instancePath+"/exitCodes/forceRestart/" + i11,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema61.properties.forceRestart.items,data:data47};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
let i12 = data46.length;
let j5;
if(i12 > 1){
const indices5 = {};
for(;i12--;){
let item5 = data46[i12];
if(!(((typeof item5 == "number") && (!(item5 % 1) && !isNaN(item5))) && (isFinite(item5)))){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err122 = {instancePath:instancePath+"/exitCodes/forceRestart",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i12+" are identical)",schema:true,parentSchema:schema61.properties.forceRestart,data:data46};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
break;
}
indices5[item5] = i12;
}
}
}
else {
const err123 = {instancePath:instancePath+"/exitCodes/forceRestart",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.forceRestart.type,parentSchema:schema61.properties.forceRestart,data:data46};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/exitCodes",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data:data41};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.restartWindow !== undefined){
let data48 = data.restartWindow;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.failures === undefined){
const err125 = {instancePath:instancePath+"/restartWindow",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/required",keyword:"required",params:{missingProperty: "failures"},message:"must have required property '"+"failures"+"'",schema:schema62.required,parentSchema:schema62,data:data48};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data48.seconds === undefined){
const err126 = {instancePath:instancePath+"/restartWindow",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'",schema:schema62.required,parentSchema:schema62,data:data48};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key7 in data48){
if(!((key7 === "failures") || (key7 === "seconds"))){
const err127 = {instancePath:instancePath+"/restartWindow",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data:data48};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data48.failures !== undefined){
let data49 = data48.failures;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err128 = {instancePath:instancePath+"/restartWindow/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/failures/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema62.properties.failures.type,parentSchema:schema62.properties.failures,data:data49};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 1000 || isNaN(data49)){
const err129 = {instancePath:instancePath+"/restartWindow/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/failures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema62.properties.failures,data:data49};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data49 < 1 || isNaN(data49)){
const err130 = {instancePath:instancePath+"/restartWindow/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema62.properties.failures,data:data49};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
if(data48.seconds !== undefined){
let data50 = data48.seconds;
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 31536000 || isNaN(data50)){
const err131 = {instancePath:instancePath+"/restartWindow/seconds",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000},message:"must be <= 31536000",schema:31536000,parentSchema:schema62.properties.seconds,data:data50};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data50 <= 0 || isNaN(data50)){
const err132 = {instancePath:instancePath+"/restartWindow/seconds",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema62.properties.seconds,data:data50};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/restartWindow/seconds",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema62.properties.seconds.type,parentSchema:schema62.properties.seconds,data:data50};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/restartWindow",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data:data48};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.restartJitter !== undefined){
let data51 = data.restartJitter;
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 1 || isNaN(data51)){
const err135 = {instancePath:instancePath+"/restartJitter",schemaPath:"#/properties/restartJitter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema92.properties.restartJitter,data:data51};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data51 < 0 || isNaN(data51)){
const err136 = {instancePath:instancePath+"/restartJitter",schemaPath:"#/properties/restartJitter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema92.properties.restartJitter,data:data51};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/restartJitter",schemaPath:"#/properties/restartJitter/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema92.properties.restartJitter.type,parentSchema:schema92.properties.restartJitter,data:data51};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.vital !== undefined){
let data52 = data.vital;
if(typeof data52 !== "boolean"){
const err138 = {instancePath:instancePath+"/vital",schemaPath:"#/properties/vital/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema92.properties.vital.type,parentSchema:schema92.properties.vital,data:data52};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.minHealthy !== undefined){
let data53 = data.minHealthy;
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 86400 || isNaN(data53)){
const err139 = {instancePath:instancePath+"/minHealthy",schemaPath:"#/properties/minHealthy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema92.properties.minHealthy,data:data53};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data53 < 0 || isNaN(data53)){
const err140 = {instancePath:instancePath+"/minHealthy",schemaPath:"#/properties/minHealthy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema92.properties.minHealthy,data:data53};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/minHealthy",schemaPath:"#/properties/minHealthy/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema92.properties.minHealthy.type,parentSchema:schema92.properties.minHealthy,data:data53};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data.drain !== undefined){
let data54 = data.drain;
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 86400 || isNaN(data54)){
const err142 = {instancePath:instancePath+"/drain",schemaPath:"#/properties/drain/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema92.properties.drain,data:data54};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err143 = {instancePath:instancePath+"/drain",schemaPath:"#/properties/drain/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema92.properties.drain,data:data54};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/drain",schemaPath:"#/properties/drain/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema92.properties.drain.type,parentSchema:schema92.properties.drain,data:data54};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data.type !== undefined){
let data55 = data.type;
if(typeof data55 !== "string"){
const err145 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.type.type,parentSchema:schema92.properties.type,data:data55};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!((data55 === "process") || (data55 === "stc"))){
const err146 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema92.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema92.properties.type.enum,parentSchema:schema92.properties.type,data:data55};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.stc !== undefined){
if(!(validate34(data.stc, {instancePath:instancePath+"/stc",parentData:data,parentDataProperty:"stc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.rootService !== undefined){
let data57 = data.rootService;
if(typeof data57 === "string"){
if(func2(data57) < 1){
const err147 = {instancePath:instancePath+"/rootService",schemaPath:"#/properties/rootService/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema92.properties.rootService,data:data57};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/rootService",schemaPath:"#/properties/rootService/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.rootService.type,parentSchema:schema92.properties.rootService,data:data57};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data.balance !== undefined){
let data58 = data.balance;
if(typeof data58 !== "string"){
const err149 = {instancePath:instancePath+"/balance",schemaPath:"#/properties/balance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.balance.type,parentSchema:schema92.properties.balance,data:data58};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!((data58 === "leastPending") || (data58 === "roundRobin"))){
const err150 = {instancePath:instancePath+"/balance",schemaPath:"#/properties/balance/enum",keyword:"enum",params:{allowedValues: schema92.properties.balance.enum},message:"must be equal to one of the allowed values",schema:schema92.properties.balance.enum,parentSchema:schema92.properties.balance,data:data58};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data.registryPollInterval !== undefined){
let data59 = data.registryPollInterval;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err151 = {instancePath:instancePath+"/registryPollInterval",schemaPath:"#/properties/registryPollInterval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema92.properties.registryPollInterval.type,parentSchema:schema92.properties.registryPollInterval,data:data59};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 1 || isNaN(data59)){
const err152 = {instancePath:instancePath+"/registryPollInterval",schemaPath:"#/properties/registryPollInterval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema92.properties.registryPollInterval,data:data59};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
}
else {
const err153 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://zowe.org/schemas/ha/components.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema46.properties, key0))){
let data0 = data[key0];
if(!(validate28(data0, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.ha !== undefined){
if(!(validate33(data0.ha, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/ha",parentData:data0,parentDataProperty:"ha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.additionalProperties.allOf[1].type,parentSchema:schema46.additionalProperties.allOf[1],data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
if(data.launcher !== undefined){
let data2 = data.launcher;
if(!(validate28(data2, {instancePath:instancePath+"/launcher",parentData:data,parentDataProperty:"launcher",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.ha !== undefined){
if(!(validate38(data2.ha, {instancePath:instancePath+"/launcher/ha",parentData:data2,parentDataProperty:"ha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/launcher",schemaPath:"#/properties/launcher/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties.launcher.allOf[1].type,parentSchema:schema46.properties.launcher.allOf[1],data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.gateway !== undefined){
let data4 = data.gateway;
if(!(validate28(data4, {instancePath:instancePath+"/gateway",parentData:data,parentDataProperty:"gateway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.port !== undefined){
let data5 = data4.port;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err2 = {instancePath:instancePath+"/gateway/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema41.type,parentSchema:schema41,data:data5};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65535 || isNaN(data5)){
const err3 = {instancePath:instancePath+"/gateway/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema41,data:data5};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err4 = {instancePath:instancePath+"/gateway/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema41,data:data5};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data4.ha !== undefined){
if(!(validate33(data4.ha, {instancePath:instancePath+"/gateway/ha",parentData:data4,parentDataProperty:"ha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/gateway",schemaPath:"#/properties/gateway/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties.gateway.allOf[1].type,parentSchema:schema46.properties.gateway.allOf[1],data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.discovery !== undefined){
let data7 = data.discovery;
if(!(validate28(data7, {instancePath:instancePath+"/discovery",parentData:data,parentDataProperty:"discovery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.port !== undefined){
let data8 = data7.port;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err6 = {instancePath:instancePath+"/discovery/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema41.type,parentSchema:schema41,data:data8};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 65535 || isNaN(data8)){
const err7 = {instancePath:instancePath+"/discovery/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema41,data:data8};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err8 = {instancePath:instancePath+"/discovery/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema41,data:data8};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data7.ha !== undefined){
if(!(validate33(data7.ha, {instancePath:instancePath+"/discovery/ha",parentData:data7,parentDataProperty:"ha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/discovery",schemaPath:"#/properties/discovery/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties.discovery.allOf[1].type,parentSchema:schema46.properties.discovery.allOf[1],data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data["api-catalog"] !== undefined){
let data10 = data["api-catalog"];
if(!(validate28(data10, {instancePath:instancePath+"/api-catalog",parentData:data,parentDataProperty:"api-catalog",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.port !== undefined){
let data11 = data10.port;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err10 = {instancePath:instancePath+"/api-catalog/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema41.type,parentSchema:schema41,data:data11};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 65535 || isNaN(data11)){
const err11 = {instancePath:instancePath+"/api-catalog/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema41,data:data11};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err12 = {instancePath:instancePath+"/api-catalog/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema41,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data10.ha !== undefined){
if(!(validate33(data10.ha, {instancePath:instancePath+"/api-catalog/ha",parentData:data10,parentDataProperty:"ha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/api-catalog",schemaPath:"#/properties/api-catalog/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties["api-catalog"].allOf[1].type,parentSchema:schema46.properties["api-catalog"].allOf[1],data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.zaas !== undefined){
let data13 = data.zaas;
if(!(validate28(data13, {instancePath:instancePath+"/zaas",parentData:data,parentDataProperty:"zaas",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.port !== undefined){
let data14 = data13.port;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err14 = {instancePath:instancePath+"/zaas/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema41.type,parentSchema:schema41,data:data14};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 65535 || isNaN(data14)){
const err15 = {instancePath:instancePath+"/zaas/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema41,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err16 = {instancePath:instancePath+"/zaas/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema41,data:data14};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data13.ha !== undefined){
if(!(validate33(data13.ha, {instancePath:instancePath+"/zaas/ha",parentData:data13,parentDataProperty:"ha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/zaas",schemaPath:"#/properties/zaas/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties.zaas.allOf[1].type,parentSchema:schema46.properties.zaas.allOf[1],data:data13};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data["caching-service"] !== undefined){
let data16 = data["caching-service"];
if(!(validate28(data16, {instancePath:instancePath+"/caching-service",parentData:data,parentDataProperty:"caching-service",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.port !== undefined){
let data17 = data16.port;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err18 = {instancePath:instancePath+"/caching-service/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema41.type,parentSchema:schema41,data:data17};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 65535 || isNaN(data17)){
const err19 = {instancePath:instancePath+"/caching-service/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema41,data:data17};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err20 = {instancePath:instancePath+"/caching-service/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema41,data:data17};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data16.ha !== undefined){
if(!(validate49(data16.ha, {instancePath:instancePath+"/caching-service/ha",parentData:data16,parentDataProperty:"ha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/caching-service",schemaPath:"#/properties/caching-service/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties["caching-service"].allOf[1].type,parentSchema:schema46.properties["caching-service"].allOf[1],data:data16};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data["app-server"] !== undefined){
let data25 = data["app-server"];
if(!(validate28(data25, {instancePath:instancePath+"/app-server",parentData:data,parentDataProperty:"app-server",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.port !== undefined){
let data26 = data25.port;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err22 = {instancePath:instancePath+"/app-server/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema41.type,parentSchema:schema41,data:data26};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 65535 || isNaN(data26)){
const err23 = {instancePath:instancePath+"/app-server/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema41,data:data26};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data26 < 0 || isNaN(data26)){
const err24 = {instancePath:instancePath+"/app-server/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema41,data:data26};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data25.ha !== undefined){
if(!(validate33(data25.ha, {instancePath:instancePath+"/app-server/ha",parentData:data25,parentDataProperty:"ha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/app-server",schemaPath:"#/properties/app-server/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties["app-server"].allOf[1].type,parentSchema:schema46.properties["app-server"].allOf[1],data:data25};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.zss !== undefined){
let data28 = data.zss;
if(!(validate28(data28, {instancePath:instancePath+"/zss",parentData:data,parentDataProperty:"zss",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.port !== undefined){
let data29 = data28.port;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err26 = {instancePath:instancePath+"/zss/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema41.type,parentSchema:schema41,data:data29};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 65535 || isNaN(data29)){
const err27 = {instancePath:instancePath+"/zss/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema41,data:data29};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err28 = {instancePath:instancePath+"/zss/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema41,data:data29};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data28.ha !== undefined){
if(!(validate57(data28.ha, {instancePath:instancePath+"/zss/ha",parentData:data28,parentDataProperty:"ha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/zss",schemaPath:"#/properties/zss/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties.zss.allOf[1].type,parentSchema:schema46.properties.zss.allOf[1],data:data28};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data["load-balancer"] !== undefined){
let data31 = data["load-balancer"];
if(!(validate28(data31, {instancePath:instancePath+"/load-balancer",parentData:data,parentDataProperty:"load-balancer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.ha !== undefined){
if(!(validate64(data31.ha, {instancePath:instancePath+"/load-balancer/ha",parentData:data31,parentDataProperty:"ha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/load-balancer",schemaPath:"#/properties/load-balancer/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.properties["load-balancer"].allOf[1].type,parentSchema:schema46.properties["load-balancer"].allOf[1],data:data31};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema98 = {"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://zowe.org/schemas/ha/ha-instances.json","type":"object","additionalProperties":{"type":"object","additionalProperties":true,"required":["hostname","sysname"],"properties":{"hostname":{"type":"string","minLength":1},"sysname":{"type":"string"},"components":{"$ref":"https://zowe.org/schemas/ha/components.json"}}}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://zowe.org/schemas/ha/ha-instances.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.hostname === undefined){
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "hostname"},message:"must have required property '"+"hostname"+"'",schema:schema98.additionalProperties.required,parentSchema:schema98.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.sysname === undefined){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "sysname"},message:"must have required property '"+"sysname"+"'",schema:schema98.additionalProperties.required,parentSchema:schema98.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.hostname !== undefined){
let data1 = data0.hostname;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/hostname",schemaPath:"#/additionalProperties/properties/hostname/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema98.additionalProperties.properties.hostname,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/hostname",schemaPath:"#/additionalProperties/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema98.additionalProperties.properties.hostname.type,parentSchema:schema98.additionalProperties.properties.hostname,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.sysname !== undefined){
let data2 = data0.sysname;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/sysname",schemaPath:"#/additionalProperties/properties/sysname/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema98.additionalProperties.properties.sysname.type,parentSchema:schema98.additionalProperties.properties.sysname,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.components !== undefined){
if(!(validate27(data0.components, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/components",parentData:data0,parentDataProperty:"components",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema98.additionalProperties.type,parentSchema:schema98.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema98.type,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://zowe.org/schemas/v2/server-base" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "zowe") || (key0 === "java")) || (key0 === "node")) || (key0 === "zOSMF")) || (key0 === "components")) || (key0 === "haInstances"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.zowe !== undefined){
if(!(validate19(data.zowe, {instancePath:instancePath+"/zowe",parentData:data,parentDataProperty:"zowe",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.java !== undefined){
let data1 = data.java;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.home !== undefined){
let data2 = data1.home;
if(typeof data2 === "string"){
if(func2(data2) > 1024){
const err1 = {instancePath:instancePath+"/java/home",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema26,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data2) < 1){
const err2 = {instancePath:instancePath+"/java/home",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/java/home",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.type,parentSchema:schema26,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/java",schemaPath:"#/properties/java/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.java.type,parentSchema:schema21.properties.java,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.node !== undefined){
let data3 = data.node;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.home !== undefined){
let data4 = data3.home;
if(typeof data4 === "string"){
if(func2(data4) > 1024){
const err5 = {instancePath:instancePath+"/node/home",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema26,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data4) < 1){
const err6 = {instancePath:instancePath+"/node/home",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/node/home",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.type,parentSchema:schema26,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/node",schemaPath:"#/properties/node/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.node.type,parentSchema:schema21.properties.node,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.zOSMF !== undefined){
let data5 = data.zOSMF;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!((((key1 === "host") || (key1 === "port")) || (key1 === "scheme")) || (key1 === "applId"))){
const err9 = {instancePath:instancePath+"/zOSMF",schemaPath:"#/properties/zOSMF/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema21.properties.zOSMF,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.host !== undefined){
let data6 = data5.host;
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/zOSMF/host",schemaPath:"#/properties/zOSMF/properties/host/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.zOSMF.properties.host.type,parentSchema:schema21.properties.zOSMF.properties.host,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.port !== undefined){
let data7 = data5.port;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err11 = {instancePath:instancePath+"/zOSMF/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema41.type,parentSchema:schema41,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 65535 || isNaN(data7)){
const err12 = {instancePath:instancePath+"/zOSMF/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema41,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err13 = {instancePath:instancePath+"/zOSMF/port",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema41,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data5.scheme !== undefined){
let data8 = data5.scheme;
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/zOSMF/scheme",schemaPath:"#/properties/zOSMF/properties/scheme/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.zOSMF.properties.scheme.type,parentSchema:schema21.properties.zOSMF.properties.scheme,data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data8 === "http") || (data8 === "https"))){
const err15 = {instancePath:instancePath+"/zOSMF/scheme",schemaPath:"#/properties/zOSMF/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema21.properties.zOSMF.properties.scheme.enum},message:"must be equal to one of the allowed values",schema:schema21.properties.zOSMF.properties.scheme.enum,parentSchema:schema21.properties.zOSMF.properties.scheme,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data5.applId !== undefined){
let data9 = data5.applId;
if(typeof data9 !== "string"){
const err16 = {instancePath:instancePath+"/zOSMF/applId",schemaPath:"#/properties/zOSMF/properties/applId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema21.properties.zOSMF.properties.applId.type,parentSchema:schema21.properties.zOSMF.properties.applId,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/zOSMF",schemaPath:"#/properties/zOSMF/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.properties.zOSMF.type,parentSchema:schema21.properties.zOSMF,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.components !== undefined){
if(!(validate27(data.components, {instancePath:instancePath+"/components",parentData:data,parentDataProperty:"components",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
if(data.haInstances !== undefined){
if(!(validate68(data.haInstances, {instancePath:instancePath+"/haInstances",parentData:data,parentDataProperty:"haInstances",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validateManifest = validate71;
const schema99 = {"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://zowe.org/schemas/v2/server-component-manifest","type":"object","additionalProperties":true,"required":["name","id"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9_-]+$","$comment":"consist of letters, digits, hyphens and underscores"},"id":{"type":"string","pattern":"^[A-Za-z]{2,6}(\\.[A-Za-z0-9-]{0,62}[A-Za-z0-9])+$","$comment":"be a reverse domain name, as org.zowe.sample"},"version":{"type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$","$comment":"be a semantic version, as 1.0.0"},"title":{"type":"string"},"description":{"type":"string"},"license":{"type":"string"},"homepage":{"type":"string"},"keywords":{"type":"array","items":{"type":"string"}},"repository":{"type":"object","properties":{"type":{"type":"string"},"url":{"type":"string"}}},"build":{"type":"object","additionalProperties":false,"properties":{"branch":{"type":"string"},"number":{"type":["string","integer"]},"commitHash":{"type":"string"},"timestamp":{"type":["integer","string"]}}},"schemas":{"type":"object","additionalProperties":false,"properties":{"configs":{"type":["string","array"],"items":{"type":"string"}}}},"autoEncoding":{"type":["array","string","boolean"],"items":{}},"commands":{"type":"object","additionalProperties":false,"properties":{"install":{"type":"string","minLength":1},"validate":{"type":"string","minLength":1},"preConfigure":{"type":"string","minLength":1},"configure":{"type":"string","minLength":1},"configureInstance":{"type":"string","minLength":1},"start":{"type":"string","minLength":1},"stop":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"refresh":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"health":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"cleanUp":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"upgrade":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"uninstall":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"}}},"apimlServices":{"type":"object","additionalProperties":false,"properties":{"basePackage":{"type":"string"},"dynamic":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"serviceId":{"type":"string"}},"required":["serviceId"]}},"static":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string"},"basePackage":{"type":"string"}}}}}},"appfwPlugins":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string"}},"required":["path"]}},"gatewaySharedLibs":{"type":"array","items":{"type":["string","object"]}},"discoverySharedLibs":{"type":"array","items":{"type":["string","object"]}},"zaasSharedLibs":{"type":"array","items":{"type":["string","object"]}},"zisPlugins":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string"},"path":{"type":"string"}},"required":["id","path"]}},"configs":{"type":"object","additionalProperties":true,"properties":{}},"ha":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json"},"dependencies":{"type":"object","additionalProperties":true,"properties":{}}}};
const schema109 = {"type":"string","minLength":1,"maxLength":1024};
const pattern53 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const pattern54 = new RegExp("^[A-Za-z]{2,6}(\\.[A-Za-z0-9-]{0,62}[A-Za-z0-9])+$", "u");
const pattern55 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");
const schema100 = {"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://zowe.org/schemas/ha/manifest-ha.json","type":"object","additionalProperties":false,"properties":{"stopGrace":{"type":"number","minimum":0,"maximum":86400},"startTimeout":{"type":"number","exclusiveMinimum":0,"default":900,"maximum":86400},"instances":{"type":"integer","minimum":1,"maximum":99,"default":1},"portRange":{"type":"string","pattern":"^[0-9]{1,5}-[0-9]{1,5}$","$comment":"be a first and a last port with a hyphen between, as 20000-24999","default":"20000-24999"},"sharedPort":{"type":"boolean","default":false},"requires":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"after":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"wants":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"restartWithRequired":{"type":"boolean","default":false},"readiness":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/readiness"},"instanceSettings":{"type":"array","maxItems":99,"items":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings"}},"liveness":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/liveness"},"exitCodes":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes"},"restartWindow":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow"},"restartJitter":{"type":"number","minimum":0,"maximum":1,"default":0},"vital":{"type":"boolean","default":false},"minHealthy":{"type":"number","minimum":0,"maximum":86400,"default":10},"drain":{"type":"number","minimum":0,"maximum":86400,"default":5},"type":{"type":"string","enum":["process","stc"],"default":"process"},"stc":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/stc"},"alias":{"type":["string","array"],"pattern":"^[A-Za-z0-9_-]+$","$comment":"consist of letters, digits, hyphens and underscores","items":{"type":"string","pattern":"^[A-Za-z0-9_-]+$","$comment":"consist of letters, digits, hyphens and underscores"},"uniqueItems":true},"state":{"type":"string","enum":["none","external","session","singleton"]},"ports":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","minLength":1,"pattern":"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","$comment":"be a path below components.<component>, as storage.infinispan.jgroups.port"},"description":{"type":"string"},"count":{"type":"integer","minimum":1,"maximum":100}}}},"commands":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/commands"}},"$defs":{"command":{"type":"string","minLength":1,"maxLength":1024},"commands":{"type":"object","additionalProperties":false,"properties":{"stop":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"refresh":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"health":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"cleanUp":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"upgrade":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"uninstall":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"}}}}};
const pattern69 = new RegExp("^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$", "u");

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "start") || (key0 === "stop")) || (key0 === "jobName")) || (key0 === "readyMessage")) || (key0 === "use")) || (key0 === "startStop"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.start !== undefined){
let data0 = data.start;
if(typeof data0 === "string"){
if(func2(data0) > 126){
const err1 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/maxLength",keyword:"maxLength",params:{limit: 126},message:"must NOT have more than 126 characters",schema:126,parentSchema:schema63.properties.start,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern18.test(data0)){
const err2 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/pattern",keyword:"pattern",params:{pattern: "^[Ss] [!-~][ -~]*$"},message:"must match pattern \""+"^[Ss] [!-~][ -~]*$"+"\"",schema:"^[Ss] [!-~][ -~]*$",parentSchema:schema63.properties.start,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.start.type,parentSchema:schema63.properties.start,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.stop !== undefined){
let data1 = data.stop;
if(typeof data1 === "string"){
if(func2(data1) > 126){
const err4 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/maxLength",keyword:"maxLength",params:{limit: 126},message:"must NOT have more than 126 characters",schema:126,parentSchema:schema63.properties.stop,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern19.test(data1)){
const err5 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/pattern",keyword:"pattern",params:{pattern: "^[Pp] [!-~][ -~]*$"},message:"must match pattern \""+"^[Pp] [!-~][ -~]*$"+"\"",schema:"^[Pp] [!-~][ -~]*$",parentSchema:schema63.properties.stop,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/stop",schemaPath:"#/properties/stop/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.stop.type,parentSchema:schema63.properties.stop,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.jobName !== undefined){
let data2 = data.jobName;
if(typeof data2 === "string"){
if(func2(data2) > 8){
const err7 = {instancePath:instancePath+"/jobName",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/memberName/maxLength",keyword:"maxLength",params:{limit: 8},message:"must NOT have more than 8 characters",schema:8,parentSchema:schema25,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/jobName",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/memberName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema25,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern2.test(data2)){
const err9 = {instancePath:instancePath+"/jobName",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/memberName/pattern",keyword:"pattern",params:{pattern: "^[A-Z$#@][A-Z0-9$#@]{0,7}$"},message:"must match pattern \""+"^[A-Z$#@][A-Z0-9$#@]{0,7}$"+"\"",schema:"^[A-Z$#@][A-Z0-9$#@]{0,7}$",parentSchema:schema25,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/jobName",schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/memberName/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema25.type,parentSchema:schema25,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.readyMessage !== undefined){
let data3 = data.readyMessage;
if(typeof data3 === "string"){
if(func2(data3) > 126){
const err11 = {instancePath:instancePath+"/readyMessage",schemaPath:"#/properties/readyMessage/maxLength",keyword:"maxLength",params:{limit: 126},message:"must NOT have more than 126 characters",schema:126,parentSchema:schema63.properties.readyMessage,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/readyMessage",schemaPath:"#/properties/readyMessage/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema63.properties.readyMessage,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/readyMessage",schemaPath:"#/properties/readyMessage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.readyMessage.type,parentSchema:schema63.properties.readyMessage,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.use !== undefined){
let data4 = data.use;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema63.properties.use.type,parentSchema:schema63.properties.use,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data4 === "shared") || (data4 === "dedicated"))){
const err15 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/enum",keyword:"enum",params:{allowedValues: schema63.properties.use.enum},message:"must be equal to one of the allowed values",schema:schema63.properties.use.enum,parentSchema:schema63.properties.use,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.startStop !== undefined){
let data5 = data.startStop;
if(typeof data5 !== "boolean"){
const err16 = {instancePath:instancePath+"/startStop",schemaPath:"#/properties/startStop/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema63.properties.startStop.type,parentSchema:schema63.properties.startStop,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema108 = {"type":"object","additionalProperties":false,"properties":{"stop":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"refresh":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"health":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"cleanUp":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"upgrade":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"uninstall":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "stop") || (key0 === "refresh")) || (key0 === "health")) || (key0 === "cleanUp")) || (key0 === "upgrade")) || (key0 === "uninstall"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.stop !== undefined){
let data0 = data.stop;
if(typeof data0 === "string"){
if(func2(data0) > 1024){
const err1 = {instancePath:instancePath+"/stop",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema109,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/stop",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema109,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/stop",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.type,parentSchema:schema109,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.refresh !== undefined){
let data1 = data.refresh;
if(typeof data1 === "string"){
if(func2(data1) > 1024){
const err4 = {instancePath:instancePath+"/refresh",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema109,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/refresh",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema109,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/refresh",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.type,parentSchema:schema109,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.health !== undefined){
let data2 = data.health;
if(typeof data2 === "string"){
if(func2(data2) > 1024){
const err7 = {instancePath:instancePath+"/health",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema109,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/health",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema109,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/health",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.type,parentSchema:schema109,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.cleanUp !== undefined){
let data3 = data.cleanUp;
if(typeof data3 === "string"){
if(func2(data3) > 1024){
const err10 = {instancePath:instancePath+"/cleanUp",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema109,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data3) < 1){
const err11 = {instancePath:instancePath+"/cleanUp",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema109,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/cleanUp",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.type,parentSchema:schema109,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.upgrade !== undefined){
let data4 = data.upgrade;
if(typeof data4 === "string"){
if(func2(data4) > 1024){
const err13 = {instancePath:instancePath+"/upgrade",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema109,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data4) < 1){
const err14 = {instancePath:instancePath+"/upgrade",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema109,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/upgrade",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.type,parentSchema:schema109,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.uninstall !== undefined){
let data5 = data.uninstall;
if(typeof data5 === "string"){
if(func2(data5) > 1024){
const err16 = {instancePath:instancePath+"/uninstall",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema109,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data5) < 1){
const err17 = {instancePath:instancePath+"/uninstall",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema109,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/uninstall",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.type,parentSchema:schema109,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema108.type,parentSchema:schema108,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://zowe.org/schemas/ha/manifest-ha.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema100.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.stopGrace !== undefined){
let data0 = data.stopGrace;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 86400 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema100.properties.stopGrace,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema100.properties.stopGrace,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema100.properties.stopGrace.type,parentSchema:schema100.properties.stopGrace,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.startTimeout !== undefined){
let data1 = data.startTimeout;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 86400 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema100.properties.startTimeout,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 <= 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema100.properties.startTimeout,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema100.properties.startTimeout.type,parentSchema:schema100.properties.startTimeout,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.instances !== undefined){
let data2 = data.instances;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema100.properties.instances.type,parentSchema:schema100.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 99 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema100.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema100.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.portRange !== undefined){
let data3 = data.portRange;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err10 = {instancePath:instancePath+"/portRange",schemaPath:"#/properties/portRange/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,5}-[0-9]{1,5}$"},message:"must match pattern \""+"^[0-9]{1,5}-[0-9]{1,5}$"+"\"",schema:"^[0-9]{1,5}-[0-9]{1,5}$",parentSchema:schema100.properties.portRange,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/portRange",schemaPath:"#/properties/portRange/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema100.properties.portRange.type,parentSchema:schema100.properties.portRange,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.sharedPort !== undefined){
let data4 = data.sharedPort;
if(typeof data4 !== "boolean"){
const err12 = {instancePath:instancePath+"/sharedPort",schemaPath:"#/properties/sharedPort/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema100.properties.sharedPort.type,parentSchema:schema100.properties.sharedPort,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.requires !== undefined){
let data5 = data.requires;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err13 = {instancePath:instancePath+"/requires/" + i0,schemaPath:"#/properties/requires/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema100.properties.requires.items,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/requires/" + i0,schemaPath:"#/properties/requires/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema100.properties.requires.items.type,parentSchema:schema100.properties.requires.items,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err15 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema100.properties.requires,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err16 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema100.properties.requires.type,parentSchema:schema100.properties.requires,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.after !== undefined){
let data7 = data.after;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err17 = {instancePath:instancePath+"/after/" + i2,schemaPath:"#/properties/after/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema100.properties.after.items,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/after/" + i2,schemaPath:"#/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema100.properties.after.items.type,parentSchema:schema100.properties.after.items,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
let i3 = data7.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data7[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err19 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema100.properties.after,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err20 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema100.properties.after.type,parentSchema:schema100.properties.after,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.wants !== undefined){
let data9 = data.wants;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i4=0; i4<len2; i4++){
let data10 = data9[i4];
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err21 = {instancePath:instancePath+"/wants/" + i4,schemaPath:"#/properties/wants/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema100.properties.wants.items,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/wants/" + i4,schemaPath:"#/properties/wants/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema100.properties.wants.items.type,parentSchema:schema100.properties.wants.items,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let i5 = data9.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data9[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err23 = {instancePath:instancePath+"/wants",schemaPath:"#/properties/wants/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i5+" are identical)",schema:true,parentSchema:schema100.properties.wants,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
else {
const err24 = {instancePath:instancePath+"/wants",schemaPath:"#/properties/wants/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema100.properties.wants.type,parentSchema:schema100.properties.wants,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.restartWithRequired !== undefined){
let data11 = data.restartWithRequired;
if(typeof data11 !== "boolean"){
const err25 = {instancePath:instancePath+"/restartWithRequired",schemaPath:"#/properties/restartWithRequired/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema100.properties.restartWithRequired.type,parentSchema:schema100.properties.restartWithRequired,data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.readiness !== undefined){
let data12 = data.readiness;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
if(!((((((((key1 === "type") || (key1 === "path")) || (key1 === "status")) || (key1 === "json")) || (key1 === "message")) || (key1 === "script")) || (key1 === "interval")) || (key1 === "timeout"))){
const err26 = {instancePath:instancePath+"/readiness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data12.type !== undefined){
let data13 = data12.type;
if(typeof data13 !== "string"){
const err27 = {instancePath:instancePath+"/readiness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.type.type,parentSchema:schema58.properties.type,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((((((data13 === "none") || (data13 === "tcp")) || (data13 === "http")) || (data13 === "https")) || (data13 === "log")) || (data13 === "script"))){
const err28 = {instancePath:instancePath+"/readiness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/type/enum",keyword:"enum",params:{allowedValues: schema58.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema58.properties.type.enum,parentSchema:schema58.properties.type,data:data13};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data12.path !== undefined){
let data14 = data12.path;
if(typeof data14 === "string"){
if(func2(data14) > 1024){
const err29 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema58.properties.path,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern11.test(data14)){
const err30 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[!-~]*$"},message:"must match pattern \""+"^/[!-~]*$"+"\"",schema:"^/[!-~]*$",parentSchema:schema58.properties.path,data:data14};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.path.type,parentSchema:schema58.properties.path,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data12.status !== undefined){
let data15 = data12.status;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err32 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.status.type,parentSchema:schema58.properties.status,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 599 || isNaN(data15)){
const err33 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema58.properties.status,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data15 < 100 || isNaN(data15)){
const err34 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema58.properties.status,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data12.json !== undefined){
let data16 = data12.json;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.path === undefined){
const err35 = {instancePath:instancePath+"/readiness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema58.properties.json.required,parentSchema:schema58.properties.json,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data16.equals === undefined){
const err36 = {instancePath:instancePath+"/readiness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'",schema:schema58.properties.json.required,parentSchema:schema58.properties.json,data:data16};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
for(const key2 in data16){
if(!((key2 === "path") || (key2 === "equals"))){
const err37 = {instancePath:instancePath+"/readiness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema58.properties.json,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data16.path !== undefined){
let data17 = data16.path;
if(typeof data17 === "string"){
if(func2(data17) > 256){
const err38 = {instancePath:instancePath+"/readiness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/properties/path/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema58.properties.json.properties.path,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(func2(data17) < 1){
const err39 = {instancePath:instancePath+"/readiness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.json.properties.path,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/readiness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.json.properties.path.type,parentSchema:schema58.properties.json.properties.path,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data16.equals !== undefined){
let data18 = data16.equals;
if(((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")){
const err41 = {instancePath:instancePath+"/readiness/json/equals",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/properties/equals/type",keyword:"type",params:{type: schema58.properties.json.properties.equals.type},message:"must be string,number,boolean",schema:schema58.properties.json.properties.equals.type,parentSchema:schema58.properties.json.properties.equals,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/readiness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.properties.json.type,parentSchema:schema58.properties.json,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data12.message !== undefined){
let data19 = data12.message;
if(typeof data19 === "string"){
if(func2(data19) > 126){
const err43 = {instancePath:instancePath+"/readiness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/message/maxLength",keyword:"maxLength",params:{limit: 126},message:"must NOT have more than 126 characters",schema:126,parentSchema:schema58.properties.message,data:data19};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func2(data19) < 1){
const err44 = {instancePath:instancePath+"/readiness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.message,data:data19};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/readiness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.message.type,parentSchema:schema58.properties.message,data:data19};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data12.script !== undefined){
let data20 = data12.script;
if(typeof data20 === "string"){
if(func2(data20) > 1024){
const err46 = {instancePath:instancePath+"/readiness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/script/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema58.properties.script,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(func2(data20) < 1){
const err47 = {instancePath:instancePath+"/readiness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/script/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema58.properties.script,data:data20};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern12.test(data20)){
const err48 = {instancePath:instancePath+"/readiness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/script/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$"+"\"",schema:"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$",parentSchema:schema58.properties.script,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/readiness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.script.type,parentSchema:schema58.properties.script,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data12.interval !== undefined){
let data21 = data12.interval;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err50 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.interval.type,parentSchema:schema58.properties.interval,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 86400000 || isNaN(data21)){
const err51 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema58.properties.interval,data:data21};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err52 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema58.properties.interval,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data12.timeout !== undefined){
let data22 = data12.timeout;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err53 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.timeout.type,parentSchema:schema58.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 86400000 || isNaN(data22)){
const err54 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema58.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err55 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema58.properties.timeout,data:data22};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/readiness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data:data12};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.instanceSettings !== undefined){
let data23 = data.instanceSettings;
if(Array.isArray(data23)){
if(data23.length > 99){
const err57 = {instancePath:instancePath+"/instanceSettings",schemaPath:"#/properties/instanceSettings/maxItems",keyword:"maxItems",params:{limit: 99},message:"must NOT have more than 99 items",schema:99,parentSchema:schema100.properties.instanceSettings,data:data23};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
const len3 = data23.length;
for(let i6=0; i6<len3; i6++){
let data24 = data23[i6];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key3 in data24){
if(!((((key3 === "hostname") || (key3 === "listenAddress")) || (key3 === "port")) || (key3 === "jobNameSuffix"))){
const err58 = {instancePath:instancePath+"/instanceSettings/" + i6,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data24.hostname !== undefined){
let data25 = data24.hostname;
if(typeof data25 === "string"){
if(func2(data25) > 255){
const err59 = {instancePath:instancePath+"/instanceSettings/" + i6+"/hostname",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/hostname/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema59.properties.hostname,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func2(data25) < 1){
const err60 = {instancePath:instancePath+"/instanceSettings/" + i6+"/hostname",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/hostname/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.hostname,data:data25};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!pattern13.test(data25)){
const err61 = {instancePath:instancePath+"/instanceSettings/" + i6+"/hostname",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/hostname/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._:-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._:-]+$"+"\"",schema:"^[A-Za-z0-9._:-]+$",parentSchema:schema59.properties.hostname,data:data25};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/instanceSettings/" + i6+"/hostname",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.hostname.type,parentSchema:schema59.properties.hostname,data:data25};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data24.listenAddress !== undefined){
let data26 = data24.listenAddress;
if(typeof data26 === "string"){
if(func2(data26) > 255){
const err63 = {instancePath:instancePath+"/instanceSettings/" + i6+"/listenAddress",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/listenAddress/maxLength",keyword:"maxLength",params:{limit: 255},message:"must NOT have more than 255 characters",schema:255,parentSchema:schema59.properties.listenAddress,data:data26};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func2(data26) < 1){
const err64 = {instancePath:instancePath+"/instanceSettings/" + i6+"/listenAddress",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/listenAddress/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema59.properties.listenAddress,data:data26};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!pattern14.test(data26)){
const err65 = {instancePath:instancePath+"/instanceSettings/" + i6+"/listenAddress",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/listenAddress/pattern",keyword:"pattern",params:{pattern: "^[0-9A-Fa-f.:]+$"},message:"must match pattern \""+"^[0-9A-Fa-f.:]+$"+"\"",schema:"^[0-9A-Fa-f.:]+$",parentSchema:schema59.properties.listenAddress,data:data26};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/instanceSettings/" + i6+"/listenAddress",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/listenAddress/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.listenAddress.type,parentSchema:schema59.properties.listenAddress,data:data26};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data24.port !== undefined){
let data27 = data24.port;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err67 = {instancePath:instancePath+"/instanceSettings/" + i6+"/port",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/port/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema59.properties.port.type,parentSchema:schema59.properties.port,data:data27};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 65535 || isNaN(data27)){
const err68 = {instancePath:instancePath+"/instanceSettings/" + i6+"/port",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535",schema:65535,parentSchema:schema59.properties.port,data:data27};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err69 = {instancePath:instancePath+"/instanceSettings/" + i6+"/port",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema59.properties.port,data:data27};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
if(data24.jobNameSuffix !== undefined){
let data28 = data24.jobNameSuffix;
if(typeof data28 === "string"){
if(!pattern15.test(data28)){
const err70 = {instancePath:instancePath+"/instanceSettings/" + i6+"/jobNameSuffix",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/jobNameSuffix/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9$#@]{1,4}$"},message:"must match pattern \""+"^[A-Za-z0-9$#@]{1,4}$"+"\"",schema:"^[A-Za-z0-9$#@]{1,4}$",parentSchema:schema59.properties.jobNameSuffix,data:data28};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/instanceSettings/" + i6+"/jobNameSuffix",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/properties/jobNameSuffix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema59.properties.jobNameSuffix.type,parentSchema:schema59.properties.jobNameSuffix,data:data28};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/instanceSettings/" + i6,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/instanceSettings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data:data24};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/instanceSettings",schemaPath:"#/properties/instanceSettings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema100.properties.instanceSettings.type,parentSchema:schema100.properties.instanceSettings,data:data23};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.liveness !== undefined){
let data29 = data.liveness;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key4 in data29){
if(!(func1.call(schema60.properties, key4))){
const err74 = {instancePath:instancePath+"/liveness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema60,data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data29.type !== undefined){
let data30 = data29.type;
if(typeof data30 !== "string"){
const err75 = {instancePath:instancePath+"/liveness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.type.type,parentSchema:schema60.properties.type,data:data30};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!((((((data30 === "none") || (data30 === "tcp")) || (data30 === "http")) || (data30 === "https")) || (data30 === "log")) || (data30 === "script"))){
const err76 = {instancePath:instancePath+"/liveness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/type/enum",keyword:"enum",params:{allowedValues: schema60.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema60.properties.type.enum,parentSchema:schema60.properties.type,data:data30};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data29.path !== undefined){
let data31 = data29.path;
if(typeof data31 === "string"){
if(func2(data31) > 1024){
const err77 = {instancePath:instancePath+"/liveness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema60.properties.path,data:data31};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!pattern11.test(data31)){
const err78 = {instancePath:instancePath+"/liveness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/path/pattern",keyword:"pattern",params:{pattern: "^/[!-~]*$"},message:"must match pattern \""+"^/[!-~]*$"+"\"",schema:"^/[!-~]*$",parentSchema:schema60.properties.path,data:data31};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/liveness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.path.type,parentSchema:schema60.properties.path,data:data31};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data29.status !== undefined){
let data32 = data29.status;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err80 = {instancePath:instancePath+"/liveness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.status.type,parentSchema:schema60.properties.status,data:data32};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 599 || isNaN(data32)){
const err81 = {instancePath:instancePath+"/liveness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema60.properties.status,data:data32};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data32 < 100 || isNaN(data32)){
const err82 = {instancePath:instancePath+"/liveness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema60.properties.status,data:data32};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
if(data29.json !== undefined){
let data33 = data29.json;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.path === undefined){
const err83 = {instancePath:instancePath+"/liveness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema60.properties.json.required,parentSchema:schema60.properties.json,data:data33};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data33.equals === undefined){
const err84 = {instancePath:instancePath+"/liveness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/required",keyword:"required",params:{missingProperty: "equals"},message:"must have required property '"+"equals"+"'",schema:schema60.properties.json.required,parentSchema:schema60.properties.json,data:data33};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
for(const key5 in data33){
if(!((key5 === "path") || (key5 === "equals"))){
const err85 = {instancePath:instancePath+"/liveness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema60.properties.json,data:data33};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data33.path !== undefined){
let data34 = data33.path;
if(typeof data34 === "string"){
if(func2(data34) > 256){
const err86 = {instancePath:instancePath+"/liveness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/properties/path/maxLength",keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters",schema:256,parentSchema:schema60.properties.json.properties.path,data:data34};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(func2(data34) < 1){
const err87 = {instancePath:instancePath+"/liveness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.json.properties.path,data:data34};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/liveness/json/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.json.properties.path.type,parentSchema:schema60.properties.json.properties.path,data:data34};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data33.equals !== undefined){
let data35 = data33.equals;
if(((typeof data35 !== "string") && (!((typeof data35 == "number") && (isFinite(data35))))) && (typeof data35 !== "boolean")){
const err89 = {instancePath:instancePath+"/liveness/json/equals",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/properties/equals/type",keyword:"type",params:{type: schema60.properties.json.properties.equals.type},message:"must be string,number,boolean",schema:schema60.properties.json.properties.equals.type,parentSchema:schema60.properties.json.properties.equals,data:data35};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/liveness/json",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/json/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.properties.json.type,parentSchema:schema60.properties.json,data:data33};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data29.message !== undefined){
let data36 = data29.message;
if(typeof data36 === "string"){
if(func2(data36) > 126){
const err91 = {instancePath:instancePath+"/liveness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/message/maxLength",keyword:"maxLength",params:{limit: 126},message:"must NOT have more than 126 characters",schema:126,parentSchema:schema60.properties.message,data:data36};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(func2(data36) < 1){
const err92 = {instancePath:instancePath+"/liveness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/message/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.message,data:data36};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/liveness/message",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.message.type,parentSchema:schema60.properties.message,data:data36};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data29.script !== undefined){
let data37 = data29.script;
if(typeof data37 === "string"){
if(func2(data37) > 1024){
const err94 = {instancePath:instancePath+"/liveness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/script/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema60.properties.script,data:data37};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(func2(data37) < 1){
const err95 = {instancePath:instancePath+"/liveness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/script/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema60.properties.script,data:data37};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!pattern12.test(data37)){
const err96 = {instancePath:instancePath+"/liveness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/script/pattern",keyword:"pattern",params:{pattern: "^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$"},message:"must match pattern \""+"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$"+"\"",schema:"^(?!/)(?!.*(?:^|/)\\.\\.(?:/|$))[^\\u0000-\\u001f]+$",parentSchema:schema60.properties.script,data:data37};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/liveness/script",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema60.properties.script.type,parentSchema:schema60.properties.script,data:data37};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data29.interval !== undefined){
let data38 = data29.interval;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err98 = {instancePath:instancePath+"/liveness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.interval.type,parentSchema:schema60.properties.interval,data:data38};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 86400000 || isNaN(data38)){
const err99 = {instancePath:instancePath+"/liveness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/interval/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema60.properties.interval,data:data38};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data38 < 1 || isNaN(data38)){
const err100 = {instancePath:instancePath+"/liveness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.interval,data:data38};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
if(data29.timeout !== undefined){
let data39 = data29.timeout;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err101 = {instancePath:instancePath+"/liveness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.timeout.type,parentSchema:schema60.properties.timeout,data:data39};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 86400000 || isNaN(data39)){
const err102 = {instancePath:instancePath+"/liveness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000",schema:86400000,parentSchema:schema60.properties.timeout,data:data39};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err103 = {instancePath:instancePath+"/liveness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.timeout,data:data39};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
if(data29.failures !== undefined){
let data40 = data29.failures;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err104 = {instancePath:instancePath+"/liveness/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/failures/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema60.properties.failures.type,parentSchema:schema60.properties.failures,data:data40};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 1000 || isNaN(data40)){
const err105 = {instancePath:instancePath+"/liveness/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/failures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema60.properties.failures,data:data40};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data40 < 1 || isNaN(data40)){
const err106 = {instancePath:instancePath+"/liveness/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/properties/failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema60.properties.failures,data:data40};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
}
else {
const err107 = {instancePath:instancePath+"/liveness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/liveness/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema60.type,parentSchema:schema60,data:data29};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.exitCodes !== undefined){
let data41 = data.exitCodes;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key6 in data41){
if(!(((key6 === "success") || (key6 === "noRestart")) || (key6 === "forceRestart"))){
const err108 = {instancePath:instancePath+"/exitCodes",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema61,data:data41};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data41.success !== undefined){
let data42 = data41.success;
if(Array.isArray(data42)){
const len4 = data42.length;
for(let i7=0; i7<len4; i7++){
let data43 = data42[i7];
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err109 = {instancePath:instancePath+"/exitCodes/success/" + i7,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema61.properties.success.items.type,parentSchema:schema61.properties.success.items,data:data43};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 255 || isNaN(data43)){
const err110 = {instancePath:instancePath+"/exitCodes/success/" + i7,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255",schema:255,parentSchema:schema61.properties.success.items,data:data43};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err111 = {instancePath:instancePath+"/exitCodes/success/" + i7,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema61.properties.success.items,data:data43};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
let i8 = data42.length;
let j3;
if(i8 > 1){
const indices3 = {};
for(;i8--;){
let item3 = data42[i8];
if(!(((typeof item3 == "number") && (!(item3 % 1) && !isNaN(item3))) && (isFinite(item3)))){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err112 = {instancePath:instancePath+"/exitCodes/success",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)",schema:true,parentSchema:schema61.properties.success,data:data42};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
break;
}
indices3[item3] = i8;
}
}
}
else {
const err113 = {instancePath:instancePath+"/exitCodes/success",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/success/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.success.type,parentSchema:schema61.properties.success,data:data42};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data41.noRestart !== undefined){
let data44 = data41.noRestart;
if(Array.isArray(data44)){
const len5 = data44.length;
for(let i9=0; i9<len5; i9++){
let data45 = data44[i9];
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err114 = {instancePath:instancePath+"/exitCodes/noRestart/" + i9,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema61.properties.noRestart.items.type,parentSchema:schema61.properties.noRestart.items,data:data45};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 255 || isNaN(data45)){
const err115 = {instancePath:instancePath+"/exitCodes/noRestart/" + i9,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255",schema:255,parentSchema:schema61.properties.noRestart.items,data:data45};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data45 < 0 || isNaN(data45)){
const err116 = {instancePath:instancePath+"/exitCodes/noRestart/" + i9,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema61.properties.noRestart.items,data:data45};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
let i10 = data44.length;
let j4;
if(i10 > 1){
const indices4 = {};
for(;i10--;){
let item4 = data44[i10];
if(!(((typeof item4 == "number") && (!(item4 % 1) && !isNaN(item4))) && (isFinite(item4)))){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err117 = {instancePath:instancePath+"/exitCodes/noRestart",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i10+" are identical)",schema:true,parentSchema:schema61.properties.noRestart,data:data44};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
break;
}
indices4[item4] = i10;
}
}
}
else {
const err118 = {instancePath:instancePath+"/exitCodes/noRestart",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/noRestart/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.noRestart.type,parentSchema:schema61.properties.noRestart,data:data44};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data41.forceRestart !== undefined){
let data46 = data41.forceRestart;
if(Array.isArray(data46)){
const len6 = data46.length;
for(let i11=0; i11<len6; i11++){
let data47 = data46[i11];
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err119 = {instancePath:instancePath+"/exitCodes/forceRestart/" + i11,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema61.properties.forceRestart.items.type,parentSchema:schema61.properties.forceRestart.items,data:data47};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 255 || isNaN(data47)){
const err120 = {instancePath:instancePath+"/exitCodes/forceRestart/" + i11,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255",schema:255,parentSchema:schema61.properties.forceRestart.items,data:data47};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data47 < 0 || isNaN(data47)){
const err121 = {instancePath:instancePath+"/exitCodes/forceRestart/" + i11,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema61.properties.forceRestart.items,data:data47};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
let i12 = data46.length;
let j5;
if(i12 > 1){
const indices5 = {};
for(;i12--;){
let item5 = data46[i12];
if(!(((typeof item5 == "number") && (!(item5 % 1) && !isNaN(item5))) && (isFinite(item5)))){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err122 = {instancePath:instancePath+"/exitCodes/forceRestart",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i12+" are identical)",schema:true,parentSchema:schema61.properties.forceRestart,data:data46};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
break;
}
indices5[item5] = i12;
}
}
}
else {
const err123 = {instancePath:instancePath+"/exitCodes/forceRestart",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/properties/forceRestart/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema61.properties.forceRestart.type,parentSchema:schema61.properties.forceRestart,data:data46};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/exitCodes",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/exitCodes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema61.type,parentSchema:schema61,data:data41};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.restartWindow !== undefined){
let data48 = data.restartWindow;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.failures === undefined){
const err125 = {instancePath:instancePath+"/restartWindow",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/required",keyword:"required",params:{missingProperty: "failures"},message:"must have required property '"+"failures"+"'",schema:schema62.required,parentSchema:schema62,data:data48};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data48.seconds === undefined){
const err126 = {instancePath:instancePath+"/restartWindow",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'",schema:schema62.required,parentSchema:schema62,data:data48};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
for(const key7 in data48){
if(!((key7 === "failures") || (key7 === "seconds"))){
const err127 = {instancePath:instancePath+"/restartWindow",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema62,data:data48};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data48.failures !== undefined){
let data49 = data48.failures;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err128 = {instancePath:instancePath+"/restartWindow/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/failures/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema62.properties.failures.type,parentSchema:schema62.properties.failures,data:data49};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 1000 || isNaN(data49)){
const err129 = {instancePath:instancePath+"/restartWindow/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/failures/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema62.properties.failures,data:data49};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data49 < 1 || isNaN(data49)){
const err130 = {instancePath:instancePath+"/restartWindow/failures",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema62.properties.failures,data:data49};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
if(data48.seconds !== undefined){
let data50 = data48.seconds;
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 31536000 || isNaN(data50)){
const err131 = {instancePath:instancePath+"/restartWindow/seconds",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31536000},message:"must be <= 31536000",schema:31536000,parentSchema:schema62.properties.seconds,data:data50};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data50 <= 0 || isNaN(data50)){
const err132 = {instancePath:instancePath+"/restartWindow/seconds",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/seconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema62.properties.seconds,data:data50};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/restartWindow/seconds",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema62.properties.seconds.type,parentSchema:schema62.properties.seconds,data:data50};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/restartWindow",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/restartWindow/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema62.type,parentSchema:schema62,data:data48};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data.restartJitter !== undefined){
let data51 = data.restartJitter;
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 1 || isNaN(data51)){
const err135 = {instancePath:instancePath+"/restartJitter",schemaPath:"#/properties/restartJitter/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema100.properties.restartJitter,data:data51};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data51 < 0 || isNaN(data51)){
const err136 = {instancePath:instancePath+"/restartJitter",schemaPath:"#/properties/restartJitter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema100.properties.restartJitter,data:data51};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/restartJitter",schemaPath:"#/properties/restartJitter/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema100.properties.restartJitter.type,parentSchema:schema100.properties.restartJitter,data:data51};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.vital !== undefined){
let data52 = data.vital;
if(typeof data52 !== "boolean"){
const err138 = {instancePath:instancePath+"/vital",schemaPath:"#/properties/vital/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema100.properties.vital.type,parentSchema:schema100.properties.vital,data:data52};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data.minHealthy !== undefined){
let data53 = data.minHealthy;
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 86400 || isNaN(data53)){
const err139 = {instancePath:instancePath+"/minHealthy",schemaPath:"#/properties/minHealthy/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema100.properties.minHealthy,data:data53};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data53 < 0 || isNaN(data53)){
const err140 = {instancePath:instancePath+"/minHealthy",schemaPath:"#/properties/minHealthy/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema100.properties.minHealthy,data:data53};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/minHealthy",schemaPath:"#/properties/minHealthy/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema100.properties.minHealthy.type,parentSchema:schema100.properties.minHealthy,data:data53};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data.drain !== undefined){
let data54 = data.drain;
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 86400 || isNaN(data54)){
const err142 = {instancePath:instancePath+"/drain",schemaPath:"#/properties/drain/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400},message:"must be <= 86400",schema:86400,parentSchema:schema100.properties.drain,data:data54};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err143 = {instancePath:instancePath+"/drain",schemaPath:"#/properties/drain/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema100.properties.drain,data:data54};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/drain",schemaPath:"#/properties/drain/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema100.properties.drain.type,parentSchema:schema100.properties.drain,data:data54};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data.type !== undefined){
let data55 = data.type;
if(typeof data55 !== "string"){
const err145 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema100.properties.type.type,parentSchema:schema100.properties.type,data:data55};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!((data55 === "process") || (data55 === "stc"))){
const err146 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema100.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema100.properties.type.enum,parentSchema:schema100.properties.type,data:data55};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.stc !== undefined){
if(!(validate73(data.stc, {instancePath:instancePath+"/stc",parentData:data,parentDataProperty:"stc",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.alias !== undefined){
let data57 = data.alias;
if((typeof data57 !== "string") && (!(Array.isArray(data57)))){
const err147 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: schema100.properties.alias.type},message:"must be string,array",schema:schema100.properties.alias.type,parentSchema:schema100.properties.alias,data:data57};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(typeof data57 === "string"){
if(!pattern53.test(data57)){
const err148 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\"",schema:"^[A-Za-z0-9_-]+$",parentSchema:schema100.properties.alias,data:data57};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(Array.isArray(data57)){
const len7 = data57.length;
for(let i13=0; i13<len7; i13++){
let data58 = data57[i13];
if(typeof data58 === "string"){
if(!pattern53.test(data58)){
const err149 = {instancePath:instancePath+"/alias/" + i13,schemaPath:"#/properties/alias/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\"",schema:"^[A-Za-z0-9_-]+$",parentSchema:schema100.properties.alias.items,data:data58};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/alias/" + i13,schemaPath:"#/properties/alias/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema100.properties.alias.items.type,parentSchema:schema100.properties.alias.items,data:data58};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
let i14 = data57.length;
let j6;
if(i14 > 1){
const indices6 = {};
for(;i14--;){
let item6 = data57[i14];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err151 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/uniqueItems",keyword:"uniqueItems",params:{i: i14, j: j6},message:"must NOT have duplicate items (items ## "+j6+" and "+i14+" are identical)",schema:true,parentSchema:schema100.properties.alias,data:data57};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
break;
}
indices6[item6] = i14;
}
}
}
}
if(data.state !== undefined){
let data59 = data.state;
if(typeof data59 !== "string"){
const err152 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema100.properties.state.type,parentSchema:schema100.properties.state,data:data59};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(!((((data59 === "none") || (data59 === "external")) || (data59 === "session")) || (data59 === "singleton"))){
const err153 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema100.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema100.properties.state.enum,parentSchema:schema100.properties.state,data:data59};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data.ports !== undefined){
let data60 = data.ports;
if(Array.isArray(data60)){
const len8 = data60.length;
for(let i15=0; i15<len8; i15++){
let data61 = data60[i15];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.key === undefined){
const err154 = {instancePath:instancePath+"/ports/" + i15,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema100.properties.ports.items.required,parentSchema:schema100.properties.ports.items,data:data61};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key8 in data61){
if(!(((key8 === "key") || (key8 === "description")) || (key8 === "count"))){
const err155 = {instancePath:instancePath+"/ports/" + i15,schemaPath:"#/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema100.properties.ports.items,data:data61};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data61.key !== undefined){
let data62 = data61.key;
if(typeof data62 === "string"){
if(func2(data62) < 1){
const err156 = {instancePath:instancePath+"/ports/" + i15+"/key",schemaPath:"#/properties/ports/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema100.properties.ports.items.properties.key,data:data62};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(!pattern69.test(data62)){
const err157 = {instancePath:instancePath+"/ports/" + i15+"/key",schemaPath:"#/properties/ports/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"+"\"",schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:schema100.properties.ports.items.properties.key,data:data62};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/ports/" + i15+"/key",schemaPath:"#/properties/ports/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema100.properties.ports.items.properties.key.type,parentSchema:schema100.properties.ports.items.properties.key,data:data62};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data61.description !== undefined){
let data63 = data61.description;
if(typeof data63 !== "string"){
const err159 = {instancePath:instancePath+"/ports/" + i15+"/description",schemaPath:"#/properties/ports/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema100.properties.ports.items.properties.description.type,parentSchema:schema100.properties.ports.items.properties.description,data:data63};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data61.count !== undefined){
let data64 = data61.count;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err160 = {instancePath:instancePath+"/ports/" + i15+"/count",schemaPath:"#/properties/ports/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema100.properties.ports.items.properties.count.type,parentSchema:schema100.properties.ports.items.properties.count,data:data64};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 100 || isNaN(data64)){
const err161 = {instancePath:instancePath+"/ports/" + i15+"/count",schemaPath:"#/properties/ports/items/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema100.properties.ports.items.properties.count,data:data64};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data64 < 1 || isNaN(data64)){
const err162 = {instancePath:instancePath+"/ports/" + i15+"/count",schemaPath:"#/properties/ports/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema100.properties.ports.items.properties.count,data:data64};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
}
else {
const err163 = {instancePath:instancePath+"/ports/" + i15,schemaPath:"#/properties/ports/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.properties.ports.items.type,parentSchema:schema100.properties.ports.items,data:data61};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema100.properties.ports.type,parentSchema:schema100.properties.ports,data:data60};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data.commands !== undefined){
if(!(validate75(data.commands, {instancePath:instancePath+"/commands",parentData:data,parentDataProperty:"commands",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
}
else {
const err165 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema100.type,parentSchema:schema100,data};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://zowe.org/schemas/v2/server-component-manifest" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema99.required,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern53.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\"",schema:"^[A-Za-z0-9_-]+$",parentSchema:schema99.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.name.type,parentSchema:schema99.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(!pattern54.test(data1)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,6}(\\.[A-Za-z0-9-]{0,62}[A-Za-z0-9])+$"},message:"must match pattern \""+"^[A-Za-z]{2,6}(\\.[A-Za-z0-9-]{0,62}[A-Za-z0-9])+$"+"\"",schema:"^[A-Za-z]{2,6}(\\.[A-Za-z0-9-]{0,62}[A-Za-z0-9])+$",parentSchema:schema99.properties.id,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.id.type,parentSchema:schema99.properties.id,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(!pattern55.test(data2)){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"+"\"",schema:"^[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$",parentSchema:schema99.properties.version,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.version.type,parentSchema:schema99.properties.version,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.title.type,parentSchema:schema99.properties.title,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.description.type,parentSchema:schema99.properties.description,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.license !== undefined){
let data5 = data.license;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.license.type,parentSchema:schema99.properties.license,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.homepage !== undefined){
let data6 = data.homepage;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.homepage.type,parentSchema:schema99.properties.homepage,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.keywords !== undefined){
let data7 = data.keywords;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 !== "string"){
const err12 = {instancePath:instancePath+"/keywords/" + i0,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.keywords.items.type,parentSchema:schema99.properties.keywords.items,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema99.properties.keywords.type,parentSchema:schema99.properties.keywords,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.repository !== undefined){
let data9 = data.repository;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.type !== undefined){
let data10 = data9.type;
if(typeof data10 !== "string"){
const err14 = {instancePath:instancePath+"/repository/type",schemaPath:"#/properties/repository/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.repository.properties.type.type,parentSchema:schema99.properties.repository.properties.type,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.url !== undefined){
let data11 = data9.url;
if(typeof data11 !== "string"){
const err15 = {instancePath:instancePath+"/repository/url",schemaPath:"#/properties/repository/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.repository.properties.url.type,parentSchema:schema99.properties.repository.properties.url,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.properties.repository.type,parentSchema:schema99.properties.repository,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.build !== undefined){
let data12 = data.build;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key0 in data12){
if(!((((key0 === "branch") || (key0 === "number")) || (key0 === "commitHash")) || (key0 === "timestamp"))){
const err17 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema99.properties.build,data:data12};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data12.branch !== undefined){
let data13 = data12.branch;
if(typeof data13 !== "string"){
const err18 = {instancePath:instancePath+"/build/branch",schemaPath:"#/properties/build/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.build.properties.branch.type,parentSchema:schema99.properties.build.properties.branch,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data12.number !== undefined){
let data14 = data12.number;
if((typeof data14 !== "string") && (!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14))))){
const err19 = {instancePath:instancePath+"/build/number",schemaPath:"#/properties/build/properties/number/type",keyword:"type",params:{type: schema99.properties.build.properties.number.type},message:"must be string,integer",schema:schema99.properties.build.properties.number.type,parentSchema:schema99.properties.build.properties.number,data:data14};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data12.commitHash !== undefined){
let data15 = data12.commitHash;
if(typeof data15 !== "string"){
const err20 = {instancePath:instancePath+"/build/commitHash",schemaPath:"#/properties/build/properties/commitHash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.build.properties.commitHash.type,parentSchema:schema99.properties.build.properties.commitHash,data:data15};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data12.timestamp !== undefined){
let data16 = data12.timestamp;
if((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (typeof data16 !== "string")){
const err21 = {instancePath:instancePath+"/build/timestamp",schemaPath:"#/properties/build/properties/timestamp/type",keyword:"type",params:{type: schema99.properties.build.properties.timestamp.type},message:"must be integer,string",schema:schema99.properties.build.properties.timestamp.type,parentSchema:schema99.properties.build.properties.timestamp,data:data16};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.properties.build.type,parentSchema:schema99.properties.build,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.schemas !== undefined){
let data17 = data.schemas;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key1 in data17){
if(!(key1 === "configs")){
const err23 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema99.properties.schemas,data:data17};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data17.configs !== undefined){
let data18 = data17.configs;
if((typeof data18 !== "string") && (!(Array.isArray(data18)))){
const err24 = {instancePath:instancePath+"/schemas/configs",schemaPath:"#/properties/schemas/properties/configs/type",keyword:"type",params:{type: schema99.properties.schemas.properties.configs.type},message:"must be string,array",schema:schema99.properties.schemas.properties.configs.type,parentSchema:schema99.properties.schemas.properties.configs,data:data18};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
let data19 = data18[i1];
if(typeof data19 !== "string"){
const err25 = {instancePath:instancePath+"/schemas/configs/" + i1,schemaPath:"#/properties/schemas/properties/configs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.schemas.properties.configs.items.type,parentSchema:schema99.properties.schemas.properties.configs.items,data:data19};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.properties.schemas.type,parentSchema:schema99.properties.schemas,data:data17};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.autoEncoding !== undefined){
let data20 = data.autoEncoding;
if(((!(Array.isArray(data20))) && (typeof data20 !== "string")) && (typeof data20 !== "boolean")){
const err27 = {instancePath:instancePath+"/autoEncoding",schemaPath:"#/properties/autoEncoding/type",keyword:"type",params:{type: schema99.properties.autoEncoding.type},message:"must be array,string,boolean",schema:schema99.properties.autoEncoding.type,parentSchema:schema99.properties.autoEncoding,data:data20};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.commands !== undefined){
let data21 = data.commands;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key2 in data21){
if(!(func1.call(schema99.properties.commands.properties, key2))){
const err28 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema99.properties.commands,data:data21};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data21.install !== undefined){
let data22 = data21.install;
if(typeof data22 === "string"){
if(func2(data22) < 1){
const err29 = {instancePath:instancePath+"/commands/install",schemaPath:"#/properties/commands/properties/install/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema99.properties.commands.properties.install,data:data22};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/commands/install",schemaPath:"#/properties/commands/properties/install/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.commands.properties.install.type,parentSchema:schema99.properties.commands.properties.install,data:data22};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data21.validate !== undefined){
let data23 = data21.validate;
if(typeof data23 === "string"){
if(func2(data23) < 1){
const err31 = {instancePath:instancePath+"/commands/validate",schemaPath:"#/properties/commands/properties/validate/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema99.properties.commands.properties.validate,data:data23};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/commands/validate",schemaPath:"#/properties/commands/properties/validate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.commands.properties.validate.type,parentSchema:schema99.properties.commands.properties.validate,data:data23};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data21.preConfigure !== undefined){
let data24 = data21.preConfigure;
if(typeof data24 === "string"){
if(func2(data24) < 1){
const err33 = {instancePath:instancePath+"/commands/preConfigure",schemaPath:"#/properties/commands/properties/preConfigure/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema99.properties.commands.properties.preConfigure,data:data24};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/commands/preConfigure",schemaPath:"#/properties/commands/properties/preConfigure/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.commands.properties.preConfigure.type,parentSchema:schema99.properties.commands.properties.preConfigure,data:data24};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data21.configure !== undefined){
let data25 = data21.configure;
if(typeof data25 === "string"){
if(func2(data25) < 1){
const err35 = {instancePath:instancePath+"/commands/configure",schemaPath:"#/properties/commands/properties/configure/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema99.properties.commands.properties.configure,data:data25};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/commands/configure",schemaPath:"#/properties/commands/properties/configure/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.commands.properties.configure.type,parentSchema:schema99.properties.commands.properties.configure,data:data25};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data21.configureInstance !== undefined){
let data26 = data21.configureInstance;
if(typeof data26 === "string"){
if(func2(data26) < 1){
const err37 = {instancePath:instancePath+"/commands/configureInstance",schemaPath:"#/properties/commands/properties/configureInstance/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema99.properties.commands.properties.configureInstance,data:data26};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/commands/configureInstance",schemaPath:"#/properties/commands/properties/configureInstance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.commands.properties.configureInstance.type,parentSchema:schema99.properties.commands.properties.configureInstance,data:data26};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data21.start !== undefined){
let data27 = data21.start;
if(typeof data27 === "string"){
if(func2(data27) < 1){
const err39 = {instancePath:instancePath+"/commands/start",schemaPath:"#/properties/commands/properties/start/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema99.properties.commands.properties.start,data:data27};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/commands/start",schemaPath:"#/properties/commands/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.commands.properties.start.type,parentSchema:schema99.properties.commands.properties.start,data:data27};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data21.stop !== undefined){
let data28 = data21.stop;
if(typeof data28 === "string"){
if(func2(data28) > 1024){
const err41 = {instancePath:instancePath+"/commands/stop",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema109,data:data28};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func2(data28) < 1){
const err42 = {instancePath:instancePath+"/commands/stop",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema109,data:data28};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/commands/stop",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.type,parentSchema:schema109,data:data28};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data21.refresh !== undefined){
let data29 = data21.refresh;
if(typeof data29 === "string"){
if(func2(data29) > 1024){
const err44 = {instancePath:instancePath+"/commands/refresh",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema109,data:data29};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func2(data29) < 1){
const err45 = {instancePath:instancePath+"/commands/refresh",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema109,data:data29};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/commands/refresh",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.type,parentSchema:schema109,data:data29};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data21.health !== undefined){
let data30 = data21.health;
if(typeof data30 === "string"){
if(func2(data30) > 1024){
const err47 = {instancePath:instancePath+"/commands/health",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema109,data:data30};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(func2(data30) < 1){
const err48 = {instancePath:instancePath+"/commands/health",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema109,data:data30};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/commands/health",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.type,parentSchema:schema109,data:data30};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data21.cleanUp !== undefined){
let data31 = data21.cleanUp;
if(typeof data31 === "string"){
if(func2(data31) > 1024){
const err50 = {instancePath:instancePath+"/commands/cleanUp",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema109,data:data31};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func2(data31) < 1){
const err51 = {instancePath:instancePath+"/commands/cleanUp",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema109,data:data31};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/commands/cleanUp",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.type,parentSchema:schema109,data:data31};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data21.upgrade !== undefined){
let data32 = data21.upgrade;
if(typeof data32 === "string"){
if(func2(data32) > 1024){
const err53 = {instancePath:instancePath+"/commands/upgrade",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema109,data:data32};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(func2(data32) < 1){
const err54 = {instancePath:instancePath+"/commands/upgrade",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema109,data:data32};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/commands/upgrade",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.type,parentSchema:schema109,data:data32};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data21.uninstall !== undefined){
let data33 = data21.uninstall;
if(typeof data33 === "string"){
if(func2(data33) > 1024){
const err56 = {instancePath:instancePath+"/commands/uninstall",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema109,data:data33};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func2(data33) < 1){
const err57 = {instancePath:instancePath+"/commands/uninstall",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema109,data:data33};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/commands/uninstall",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema109.type,parentSchema:schema109,data:data33};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.properties.commands.type,parentSchema:schema99.properties.commands,data:data21};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.apimlServices !== undefined){
let data34 = data.apimlServices;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key3 in data34){
if(!(((key3 === "basePackage") || (key3 === "dynamic")) || (key3 === "static"))){
const err60 = {instancePath:instancePath+"/apimlServices",schemaPath:"#/properties/apimlServices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema99.properties.apimlServices,data:data34};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data34.basePackage !== undefined){
let data35 = data34.basePackage;
if(typeof data35 !== "string"){
const err61 = {instancePath:instancePath+"/apimlServices/basePackage",schemaPath:"#/properties/apimlServices/properties/basePackage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.apimlServices.properties.basePackage.type,parentSchema:schema99.properties.apimlServices.properties.basePackage,data:data35};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data34.dynamic !== undefined){
let data36 = data34.dynamic;
if(Array.isArray(data36)){
const len2 = data36.length;
for(let i2=0; i2<len2; i2++){
let data37 = data36[i2];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.serviceId === undefined){
const err62 = {instancePath:instancePath+"/apimlServices/dynamic/" + i2,schemaPath:"#/properties/apimlServices/properties/dynamic/items/required",keyword:"required",params:{missingProperty: "serviceId"},message:"must have required property '"+"serviceId"+"'",schema:schema99.properties.apimlServices.properties.dynamic.items.required,parentSchema:schema99.properties.apimlServices.properties.dynamic.items,data:data37};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key4 in data37){
if(!(key4 === "serviceId")){
const err63 = {instancePath:instancePath+"/apimlServices/dynamic/" + i2,schemaPath:"#/properties/apimlServices/properties/dynamic/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema99.properties.apimlServices.properties.dynamic.items,data:data37};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data37.serviceId !== undefined){
let data38 = data37.serviceId;
if(typeof data38 !== "string"){
const err64 = {instancePath:instancePath+"/apimlServices/dynamic/" + i2+"/serviceId",schemaPath:"#/properties/apimlServices/properties/dynamic/items/properties/serviceId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.apimlServices.properties.dynamic.items.properties.serviceId.type,parentSchema:schema99.properties.apimlServices.properties.dynamic.items.properties.serviceId,data:data38};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/apimlServices/dynamic/" + i2,schemaPath:"#/properties/apimlServices/properties/dynamic/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.properties.apimlServices.properties.dynamic.items.type,parentSchema:schema99.properties.apimlServices.properties.dynamic.items,data:data37};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/apimlServices/dynamic",schemaPath:"#/properties/apimlServices/properties/dynamic/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema99.properties.apimlServices.properties.dynamic.type,parentSchema:schema99.properties.apimlServices.properties.dynamic,data:data36};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data34.static !== undefined){
let data39 = data34.static;
if(Array.isArray(data39)){
const len3 = data39.length;
for(let i3=0; i3<len3; i3++){
let data40 = data39[i3];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key5 in data40){
if(!((key5 === "file") || (key5 === "basePackage"))){
const err67 = {instancePath:instancePath+"/apimlServices/static/" + i3,schemaPath:"#/properties/apimlServices/properties/static/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema99.properties.apimlServices.properties.static.items,data:data40};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data40.file !== undefined){
let data41 = data40.file;
if(typeof data41 !== "string"){
const err68 = {instancePath:instancePath+"/apimlServices/static/" + i3+"/file",schemaPath:"#/properties/apimlServices/properties/static/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.apimlServices.properties.static.items.properties.file.type,parentSchema:schema99.properties.apimlServices.properties.static.items.properties.file,data:data41};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data40.basePackage !== undefined){
let data42 = data40.basePackage;
if(typeof data42 !== "string"){
const err69 = {instancePath:instancePath+"/apimlServices/static/" + i3+"/basePackage",schemaPath:"#/properties/apimlServices/properties/static/items/properties/basePackage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.apimlServices.properties.static.items.properties.basePackage.type,parentSchema:schema99.properties.apimlServices.properties.static.items.properties.basePackage,data:data42};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/apimlServices/static/" + i3,schemaPath:"#/properties/apimlServices/properties/static/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.properties.apimlServices.properties.static.items.type,parentSchema:schema99.properties.apimlServices.properties.static.items,data:data40};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/apimlServices/static",schemaPath:"#/properties/apimlServices/properties/static/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema99.properties.apimlServices.properties.static.type,parentSchema:schema99.properties.apimlServices.properties.static,data:data39};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/apimlServices",schemaPath:"#/properties/apimlServices/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.properties.apimlServices.type,parentSchema:schema99.properties.apimlServices,data:data34};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.appfwPlugins !== undefined){
let data43 = data.appfwPlugins;
if(Array.isArray(data43)){
const len4 = data43.length;
for(let i4=0; i4<len4; i4++){
let data44 = data43[i4];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.path === undefined){
const err73 = {instancePath:instancePath+"/appfwPlugins/" + i4,schemaPath:"#/properties/appfwPlugins/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema99.properties.appfwPlugins.items.required,parentSchema:schema99.properties.appfwPlugins.items,data:data44};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key6 in data44){
if(!(key6 === "path")){
const err74 = {instancePath:instancePath+"/appfwPlugins/" + i4,schemaPath:"#/properties/appfwPlugins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema99.properties.appfwPlugins.items,data:data44};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data44.path !== undefined){
let data45 = data44.path;
if(typeof data45 !== "string"){
const err75 = {instancePath:instancePath+"/appfwPlugins/" + i4+"/path",schemaPath:"#/properties/appfwPlugins/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.appfwPlugins.items.properties.path.type,parentSchema:schema99.properties.appfwPlugins.items.properties.path,data:data45};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/appfwPlugins/" + i4,schemaPath:"#/properties/appfwPlugins/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.properties.appfwPlugins.items.type,parentSchema:schema99.properties.appfwPlugins.items,data:data44};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/appfwPlugins",schemaPath:"#/properties/appfwPlugins/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema99.properties.appfwPlugins.type,parentSchema:schema99.properties.appfwPlugins,data:data43};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.gatewaySharedLibs !== undefined){
let data46 = data.gatewaySharedLibs;
if(Array.isArray(data46)){
const len5 = data46.length;
for(let i5=0; i5<len5; i5++){
let data47 = data46[i5];
if((typeof data47 !== "string") && (!(data47 && typeof data47 == "object" && !Array.isArray(data47)))){
const err78 = {instancePath:instancePath+"/gatewaySharedLibs/" + i5,schemaPath:"#/properties/gatewaySharedLibs/items/type",keyword:"type",params:{type: schema99.properties.gatewaySharedLibs.items.type},message:"must be string,object",schema:schema99.properties.gatewaySharedLibs.items.type,parentSchema:schema99.properties.gatewaySharedLibs.items,data:data47};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/gatewaySharedLibs",schemaPath:"#/properties/gatewaySharedLibs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema99.properties.gatewaySharedLibs.type,parentSchema:schema99.properties.gatewaySharedLibs,data:data46};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.discoverySharedLibs !== undefined){
let data48 = data.discoverySharedLibs;
if(Array.isArray(data48)){
const len6 = data48.length;
for(let i6=0; i6<len6; i6++){
let data49 = data48[i6];
if((typeof data49 !== "string") && (!(data49 && typeof data49 == "object" && !Array.isArray(data49)))){
const err80 = {instancePath:instancePath+"/discoverySharedLibs/" + i6,schemaPath:"#/properties/discoverySharedLibs/items/type",keyword:"type",params:{type: schema99.properties.discoverySharedLibs.items.type},message:"must be string,object",schema:schema99.properties.discoverySharedLibs.items.type,parentSchema:schema99.properties.discoverySharedLibs.items,data:data49};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/discoverySharedLibs",schemaPath:"#/properties/discoverySharedLibs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema99.properties.discoverySharedLibs.type,parentSchema:schema99.properties.discoverySharedLibs,data:data48};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.zaasSharedLibs !== undefined){
let data50 = data.zaasSharedLibs;
if(Array.isArray(data50)){
const len7 = data50.length;
for(let i7=0; i7<len7; i7++){
let data51 = data50[i7];
if((typeof data51 !== "string") && (!(data51 && typeof data51 == "object" && !Array.isArray(data51)))){
const err82 = {instancePath:instancePath+"/zaasSharedLibs/" + i7,schemaPath:"#/properties/zaasSharedLibs/items/type",keyword:"type",params:{type: schema99.properties.zaasSharedLibs.items.type},message:"must be string,object",schema:schema99.properties.zaasSharedLibs.items.type,parentSchema:schema99.properties.zaasSharedLibs.items,data:data51};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/zaasSharedLibs",schemaPath:"#/properties/zaasSharedLibs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema99.properties.zaasSharedLibs.type,parentSchema:schema99.properties.zaasSharedLibs,data:data50};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.zisPlugins !== undefined){
let data52 = data.zisPlugins;
if(Array.isArray(data52)){
const len8 = data52.length;
for(let i8=0; i8<len8; i8++){
let data53 = data52[i8];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.id === undefined){
const err84 = {instancePath:instancePath+"/zisPlugins/" + i8,schemaPath:"#/properties/zisPlugins/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema99.properties.zisPlugins.items.required,parentSchema:schema99.properties.zisPlugins.items,data:data53};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data53.path === undefined){
const err85 = {instancePath:instancePath+"/zisPlugins/" + i8,schemaPath:"#/properties/zisPlugins/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema99.properties.zisPlugins.items.required,parentSchema:schema99.properties.zisPlugins.items,data:data53};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
for(const key7 in data53){
if(!((key7 === "id") || (key7 === "path"))){
const err86 = {instancePath:instancePath+"/zisPlugins/" + i8,schemaPath:"#/properties/zisPlugins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema99.properties.zisPlugins.items,data:data53};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data53.id !== undefined){
let data54 = data53.id;
if(typeof data54 !== "string"){
const err87 = {instancePath:instancePath+"/zisPlugins/" + i8+"/id",schemaPath:"#/properties/zisPlugins/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.zisPlugins.items.properties.id.type,parentSchema:schema99.properties.zisPlugins.items.properties.id,data:data54};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data53.path !== undefined){
let data55 = data53.path;
if(typeof data55 !== "string"){
const err88 = {instancePath:instancePath+"/zisPlugins/" + i8+"/path",schemaPath:"#/properties/zisPlugins/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema99.properties.zisPlugins.items.properties.path.type,parentSchema:schema99.properties.zisPlugins.items.properties.path,data:data55};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/zisPlugins/" + i8,schemaPath:"#/properties/zisPlugins/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.properties.zisPlugins.items.type,parentSchema:schema99.properties.zisPlugins.items,data:data53};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/zisPlugins",schemaPath:"#/properties/zisPlugins/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema99.properties.zisPlugins.type,parentSchema:schema99.properties.zisPlugins,data:data52};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.configs !== undefined){
let data56 = data.configs;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
}
else {
const err91 = {instancePath:instancePath+"/configs",schemaPath:"#/properties/configs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.properties.configs.type,parentSchema:schema99.properties.configs,data:data56};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.ha !== undefined){
if(!(validate72(data.ha, {instancePath:instancePath+"/ha",parentData:data,parentDataProperty:"ha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.dependencies !== undefined){
let data58 = data.dependencies;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
}
else {
const err92 = {instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.properties.dependencies.type,parentSchema:schema99.properties.dependencies,data:data58};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema99.type,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
