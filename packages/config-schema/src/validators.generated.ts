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

const schema57 = {"type":"object","additionalProperties":false,"properties":{"stopGrace":{"type":"number","minimum":0},"startTimeout":{"type":"number","exclusiveMinimum":0,"default":900},"instances":{"type":"integer","minimum":1,"maximum":99,"default":1},"portRange":{"type":"string","pattern":"^[0-9]{1,5}-[0-9]{1,5}$","$comment":"be a first and a last port with a hyphen between, as 20000-24999","default":"20000-24999"},"sharedPort":{"type":"boolean"},"requires":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"after":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"readiness":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/readiness"}}};
const schema58 = {"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["none","tcp","https"]},"path":{"type":"string","pattern":"^/","$comment":"begin with a slash","default":"/"},"status":{"type":"integer","minimum":100,"maximum":599,"default":200},"interval":{"type":"integer","minimum":1,"default":200},"timeout":{"type":"integer","minimum":1,"default":2000}}};
const pattern10 = new RegExp("^[0-9]{1,5}-[0-9]{1,5}$", "u");
const pattern11 = new RegExp("^/", "u");

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
if(!((((((((key0 === "stopGrace") || (key0 === "startTimeout")) || (key0 === "instances")) || (key0 === "portRange")) || (key0 === "sharedPort")) || (key0 === "requires")) || (key0 === "after")) || (key0 === "readiness"))){
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
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema57.properties.stopGrace,data:data0};
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
const err2 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema57.properties.stopGrace.type,parentSchema:schema57.properties.stopGrace,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.startTimeout !== undefined){
let data1 = data.startTimeout;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema57.properties.startTimeout,data:data1};
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
const err4 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema57.properties.startTimeout.type,parentSchema:schema57.properties.startTimeout,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.instances !== undefined){
let data2 = data.instances;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema57.properties.instances.type,parentSchema:schema57.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 99 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema57.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema57.properties.instances,data:data2};
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
if(data.portRange !== undefined){
let data3 = data.portRange;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err8 = {instancePath:instancePath+"/portRange",schemaPath:"#/properties/portRange/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,5}-[0-9]{1,5}$"},message:"must match pattern \""+"^[0-9]{1,5}-[0-9]{1,5}$"+"\"",schema:"^[0-9]{1,5}-[0-9]{1,5}$",parentSchema:schema57.properties.portRange,data:data3};
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
const err9 = {instancePath:instancePath+"/portRange",schemaPath:"#/properties/portRange/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.portRange.type,parentSchema:schema57.properties.portRange,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sharedPort !== undefined){
let data4 = data.sharedPort;
if(typeof data4 !== "boolean"){
const err10 = {instancePath:instancePath+"/sharedPort",schemaPath:"#/properties/sharedPort/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema57.properties.sharedPort.type,parentSchema:schema57.properties.sharedPort,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
const err11 = {instancePath:instancePath+"/requires/" + i0,schemaPath:"#/properties/requires/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.requires.items,data:data6};
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
const err12 = {instancePath:instancePath+"/requires/" + i0,schemaPath:"#/properties/requires/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.requires.items.type,parentSchema:schema57.properties.requires.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
const err13 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema57.properties.requires,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err14 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.requires.type,parentSchema:schema57.properties.requires,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
const err15 = {instancePath:instancePath+"/after/" + i2,schemaPath:"#/properties/after/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema57.properties.after.items,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/after/" + i2,schemaPath:"#/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema57.properties.after.items.type,parentSchema:schema57.properties.after.items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
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
const err17 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema57.properties.after,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err18 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema57.properties.after.type,parentSchema:schema57.properties.after,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.readiness !== undefined){
let data9 = data.readiness;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!(((((key1 === "type") || (key1 === "path")) || (key1 === "status")) || (key1 === "interval")) || (key1 === "timeout"))){
const err19 = {instancePath:instancePath+"/readiness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.type !== undefined){
let data10 = data9.type;
if(typeof data10 !== "string"){
const err20 = {instancePath:instancePath+"/readiness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.type.type,parentSchema:schema58.properties.type,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data10 === "none") || (data10 === "tcp")) || (data10 === "https"))){
const err21 = {instancePath:instancePath+"/readiness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/type/enum",keyword:"enum",params:{allowedValues: schema58.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema58.properties.type.enum,parentSchema:schema58.properties.type,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.path !== undefined){
let data11 = data9.path;
if(typeof data11 === "string"){
if(!pattern11.test(data11)){
const err22 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\"",schema:"^/",parentSchema:schema58.properties.path,data:data11};
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
const err23 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.path.type,parentSchema:schema58.properties.path,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.status !== undefined){
let data12 = data9.status;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err24 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.status.type,parentSchema:schema58.properties.status,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 599 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema58.properties.status,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data12 < 100 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema58.properties.status,data:data12};
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
if(data9.interval !== undefined){
let data13 = data9.interval;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err27 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.interval.type,parentSchema:schema58.properties.interval,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema58.properties.interval,data:data13};
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
if(data9.timeout !== undefined){
let data14 = data9.timeout;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err29 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.timeout.type,parentSchema:schema58.properties.timeout,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err30 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema58.properties.timeout,data:data14};
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
else {
const err31 = {instancePath:instancePath+"/readiness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data:data9};
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
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","additionalProperties":false,"properties":{"development":{"type":"boolean","default":false},"sharedDirectory":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/path"},"stopGrace":{"type":"number","minimum":0,"default":20}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "development") || (key0 === "sharedDirectory")) || (key0 === "stopGrace"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema59,data};
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
const err1 = {instancePath:instancePath+"/development",schemaPath:"#/properties/development/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema59.properties.development.type,parentSchema:schema59.properties.development,data:data0};
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
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema59.properties.stopGrace,data:data2};
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
const err6 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema59.properties.stopGrace.type,parentSchema:schema59.properties.stopGrace,data:data2};
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
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"object","additionalProperties":false,"properties":{"stopGrace":{"type":"number","minimum":0},"startTimeout":{"type":"number","exclusiveMinimum":0,"default":900},"instances":{"type":"integer","minimum":1,"maximum":99,"default":1},"portRange":{"type":"string","pattern":"^[0-9]{1,5}-[0-9]{1,5}$","$comment":"be a first and a last port with a hyphen between, as 20000-24999","default":"20000-24999"},"sharedPort":{"type":"boolean"},"requires":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"after":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"readiness":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/readiness"},"storage":{"$ref":"https://zowe.org/schemas/ha/caching-storage.json"},"identity":{"type":"string","enum":["tls-peer","dn-header"],"default":"tls-peer"},"gatewayCertificates":{"type":"array","items":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/path"}}}};
const schema68 = {"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://zowe.org/schemas/ha/caching-storage.json","type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["inMemory","VSAM"]},"size":{"type":"integer","minimum":1,"default":10000},"evictionStrategy":{"type":"string","enum":["reject","removeOldest"],"default":"reject"},"vsam":{"type":"object","additionalProperties":false,"properties":{"name":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/vsamName"},"keyLength":{"type":"integer","minimum":1,"maximum":255,"default":64},"recordLength":{"type":"integer","minimum":2,"maximum":32760,"default":32760},"durability":{"type":"string","enum":["process","full"],"default":"process"}}}}};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://zowe.org/schemas/ha/caching-storage.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "mode") || (key0 === "size")) || (key0 === "evictionStrategy")) || (key0 === "vsam"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema68,data};
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
const err1 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.mode.type,parentSchema:schema68.properties.mode,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((data0 === "inMemory") || (data0 === "VSAM"))){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema68.properties.mode.enum},message:"must be equal to one of the allowed values",schema:schema68.properties.mode.enum,parentSchema:schema68.properties.mode,data:data0};
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
const err3 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema68.properties.size.type,parentSchema:schema68.properties.size,data:data1};
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
const err4 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema68.properties.size,data:data1};
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
const err5 = {instancePath:instancePath+"/evictionStrategy",schemaPath:"#/properties/evictionStrategy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.evictionStrategy.type,parentSchema:schema68.properties.evictionStrategy,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data2 === "reject") || (data2 === "removeOldest"))){
const err6 = {instancePath:instancePath+"/evictionStrategy",schemaPath:"#/properties/evictionStrategy/enum",keyword:"enum",params:{allowedValues: schema68.properties.evictionStrategy.enum},message:"must be equal to one of the allowed values",schema:schema68.properties.evictionStrategy.enum,parentSchema:schema68.properties.evictionStrategy,data:data2};
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
const err7 = {instancePath:instancePath+"/vsam",schemaPath:"#/properties/vsam/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema68.properties.vsam,data:data3};
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
const err12 = {instancePath:instancePath+"/vsam/keyLength",schemaPath:"#/properties/vsam/properties/keyLength/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema68.properties.vsam.properties.keyLength.type,parentSchema:schema68.properties.vsam.properties.keyLength,data:data5};
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
const err13 = {instancePath:instancePath+"/vsam/keyLength",schemaPath:"#/properties/vsam/properties/keyLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 255},message:"must be <= 255",schema:255,parentSchema:schema68.properties.vsam.properties.keyLength,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/vsam/keyLength",schemaPath:"#/properties/vsam/properties/keyLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema68.properties.vsam.properties.keyLength,data:data5};
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
const err15 = {instancePath:instancePath+"/vsam/recordLength",schemaPath:"#/properties/vsam/properties/recordLength/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema68.properties.vsam.properties.recordLength.type,parentSchema:schema68.properties.vsam.properties.recordLength,data:data6};
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
const err16 = {instancePath:instancePath+"/vsam/recordLength",schemaPath:"#/properties/vsam/properties/recordLength/maximum",keyword:"maximum",params:{comparison: "<=", limit: 32760},message:"must be <= 32760",schema:32760,parentSchema:schema68.properties.vsam.properties.recordLength,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data6 < 2 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/vsam/recordLength",schemaPath:"#/properties/vsam/properties/recordLength/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema68.properties.vsam.properties.recordLength,data:data6};
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
const err18 = {instancePath:instancePath+"/vsam/durability",schemaPath:"#/properties/vsam/properties/durability/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema68.properties.vsam.properties.durability.type,parentSchema:schema68.properties.vsam.properties.durability,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data7 === "process") || (data7 === "full"))){
const err19 = {instancePath:instancePath+"/vsam/durability",schemaPath:"#/properties/vsam/properties/durability/enum",keyword:"enum",params:{allowedValues: schema68.properties.vsam.properties.durability.enum},message:"must be equal to one of the allowed values",schema:schema68.properties.vsam.properties.durability.enum,parentSchema:schema68.properties.vsam.properties.durability,data:data7};
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
const err20 = {instancePath:instancePath+"/vsam",schemaPath:"#/properties/vsam/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.properties.vsam.type,parentSchema:schema68.properties.vsam,data:data3};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate47.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema66.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema66,data};
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
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema66.properties.stopGrace,data:data0};
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
const err2 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema66.properties.stopGrace.type,parentSchema:schema66.properties.stopGrace,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.startTimeout !== undefined){
let data1 = data.startTimeout;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema66.properties.startTimeout,data:data1};
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
const err4 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema66.properties.startTimeout.type,parentSchema:schema66.properties.startTimeout,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.instances !== undefined){
let data2 = data.instances;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema66.properties.instances.type,parentSchema:schema66.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 99 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema66.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema66.properties.instances,data:data2};
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
if(data.portRange !== undefined){
let data3 = data.portRange;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err8 = {instancePath:instancePath+"/portRange",schemaPath:"#/properties/portRange/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,5}-[0-9]{1,5}$"},message:"must match pattern \""+"^[0-9]{1,5}-[0-9]{1,5}$"+"\"",schema:"^[0-9]{1,5}-[0-9]{1,5}$",parentSchema:schema66.properties.portRange,data:data3};
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
const err9 = {instancePath:instancePath+"/portRange",schemaPath:"#/properties/portRange/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.portRange.type,parentSchema:schema66.properties.portRange,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sharedPort !== undefined){
let data4 = data.sharedPort;
if(typeof data4 !== "boolean"){
const err10 = {instancePath:instancePath+"/sharedPort",schemaPath:"#/properties/sharedPort/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema66.properties.sharedPort.type,parentSchema:schema66.properties.sharedPort,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
const err11 = {instancePath:instancePath+"/requires/" + i0,schemaPath:"#/properties/requires/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema66.properties.requires.items,data:data6};
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
const err12 = {instancePath:instancePath+"/requires/" + i0,schemaPath:"#/properties/requires/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.requires.items.type,parentSchema:schema66.properties.requires.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
const err13 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema66.properties.requires,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err14 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema66.properties.requires.type,parentSchema:schema66.properties.requires,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
const err15 = {instancePath:instancePath+"/after/" + i2,schemaPath:"#/properties/after/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema66.properties.after.items,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/after/" + i2,schemaPath:"#/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.after.items.type,parentSchema:schema66.properties.after.items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
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
const err17 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema66.properties.after,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err18 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema66.properties.after.type,parentSchema:schema66.properties.after,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.readiness !== undefined){
let data9 = data.readiness;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!(((((key1 === "type") || (key1 === "path")) || (key1 === "status")) || (key1 === "interval")) || (key1 === "timeout"))){
const err19 = {instancePath:instancePath+"/readiness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.type !== undefined){
let data10 = data9.type;
if(typeof data10 !== "string"){
const err20 = {instancePath:instancePath+"/readiness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.type.type,parentSchema:schema58.properties.type,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data10 === "none") || (data10 === "tcp")) || (data10 === "https"))){
const err21 = {instancePath:instancePath+"/readiness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/type/enum",keyword:"enum",params:{allowedValues: schema58.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema58.properties.type.enum,parentSchema:schema58.properties.type,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.path !== undefined){
let data11 = data9.path;
if(typeof data11 === "string"){
if(!pattern11.test(data11)){
const err22 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\"",schema:"^/",parentSchema:schema58.properties.path,data:data11};
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
const err23 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.path.type,parentSchema:schema58.properties.path,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.status !== undefined){
let data12 = data9.status;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err24 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.status.type,parentSchema:schema58.properties.status,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 599 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema58.properties.status,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data12 < 100 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema58.properties.status,data:data12};
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
if(data9.interval !== undefined){
let data13 = data9.interval;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err27 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.interval.type,parentSchema:schema58.properties.interval,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema58.properties.interval,data:data13};
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
if(data9.timeout !== undefined){
let data14 = data9.timeout;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err29 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.timeout.type,parentSchema:schema58.properties.timeout,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err30 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema58.properties.timeout,data:data14};
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
else {
const err31 = {instancePath:instancePath+"/readiness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.storage !== undefined){
if(!(validate48(data.storage, {instancePath:instancePath+"/storage",parentData:data,parentDataProperty:"storage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.identity !== undefined){
let data16 = data.identity;
if(typeof data16 !== "string"){
const err32 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema66.properties.identity.type,parentSchema:schema66.properties.identity,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!((data16 === "tls-peer") || (data16 === "dn-header"))){
const err33 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/enum",keyword:"enum",params:{allowedValues: schema66.properties.identity.enum},message:"must be equal to one of the allowed values",schema:schema66.properties.identity.enum,parentSchema:schema66.properties.identity,data:data16};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.gatewayCertificates !== undefined){
let data17 = data.gatewayCertificates;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i4=0; i4<len2; i4++){
let data18 = data17[i4];
if(typeof data18 === "string"){
if(func2(data18) > 1024){
const err34 = {instancePath:instancePath+"/gatewayCertificates/" + i4,schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema26,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func2(data18) < 1){
const err35 = {instancePath:instancePath+"/gatewayCertificates/" + i4,schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema26,data:data18};
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
const err36 = {instancePath:instancePath+"/gatewayCertificates/" + i4,schemaPath:"https://zowe.org/schemas/v2/server-common#/$defs/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema26.type,parentSchema:schema26,data:data18};
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
const err37 = {instancePath:instancePath+"/gatewayCertificates",schemaPath:"#/properties/gatewayCertificates/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema66.properties.gatewayCertificates.type,parentSchema:schema66.properties.gatewayCertificates,data:data17};
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
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}
validate47.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = {"type":"object","additionalProperties":false,"properties":{"stopGrace":{"type":"number","minimum":0},"startTimeout":{"type":"number","exclusiveMinimum":0,"default":900},"instances":{"type":"integer","minimum":1,"maximum":99,"default":1},"portRange":{"type":"string","pattern":"^[0-9]{1,5}-[0-9]{1,5}$","$comment":"be a first and a last port with a hyphen between, as 20000-24999","default":"20000-24999"},"sharedPort":{"type":"boolean"},"requires":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"after":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"readiness":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/readiness"},"zis":{"type":["array","object"],"items":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/zisServer"},"additionalProperties":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/zisServer"}}}};
const schema75 = {"type":"object","additionalProperties":false,"properties":{"server":{"type":"string","pattern":"^[!-~]{1,16}$","$comment":"have 1 to 16 characters without blanks"},"procedure":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/memberName"},"member":{"$ref":"https://zowe.org/schemas/v2/server-common#/$defs/memberName"},"parmlib":{"type":"string","minLength":1,"maxLength":44},"use":{"type":"string","enum":["shared","dedicated"],"default":"shared"},"startStop":{"type":"boolean","default":false}}};
const pattern17 = new RegExp("^[!-~]{1,16}$", "u");

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "server") || (key0 === "procedure")) || (key0 === "member")) || (key0 === "parmlib")) || (key0 === "use")) || (key0 === "startStop"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema75,data};
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
if(!pattern17.test(data0)){
const err1 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,16}$"},message:"must match pattern \""+"^[!-~]{1,16}$"+"\"",schema:"^[!-~]{1,16}$",parentSchema:schema75.properties.server,data:data0};
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
const err2 = {instancePath:instancePath+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.server.type,parentSchema:schema75.properties.server,data:data0};
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
const err11 = {instancePath:instancePath+"/parmlib",schemaPath:"#/properties/parmlib/maxLength",keyword:"maxLength",params:{limit: 44},message:"must NOT have more than 44 characters",schema:44,parentSchema:schema75.properties.parmlib,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data3) < 1){
const err12 = {instancePath:instancePath+"/parmlib",schemaPath:"#/properties/parmlib/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema75.properties.parmlib,data:data3};
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
const err13 = {instancePath:instancePath+"/parmlib",schemaPath:"#/properties/parmlib/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.parmlib.type,parentSchema:schema75.properties.parmlib,data:data3};
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
const err14 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema75.properties.use.type,parentSchema:schema75.properties.use,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((data4 === "shared") || (data4 === "dedicated"))){
const err15 = {instancePath:instancePath+"/use",schemaPath:"#/properties/use/enum",keyword:"enum",params:{allowedValues: schema75.properties.use.enum},message:"must be equal to one of the allowed values",schema:schema75.properties.use.enum,parentSchema:schema75.properties.use,data:data4};
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
const err16 = {instancePath:instancePath+"/startStop",schemaPath:"#/properties/startStop/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema75.properties.startStop.type,parentSchema:schema75.properties.startStop,data:data5};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema73.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema73,data};
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
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema73.properties.stopGrace,data:data0};
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
const err2 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema73.properties.stopGrace.type,parentSchema:schema73.properties.stopGrace,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.startTimeout !== undefined){
let data1 = data.startTimeout;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema73.properties.startTimeout,data:data1};
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
const err4 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema73.properties.startTimeout.type,parentSchema:schema73.properties.startTimeout,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.instances !== undefined){
let data2 = data.instances;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema73.properties.instances.type,parentSchema:schema73.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 99 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema73.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema73.properties.instances,data:data2};
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
if(data.portRange !== undefined){
let data3 = data.portRange;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err8 = {instancePath:instancePath+"/portRange",schemaPath:"#/properties/portRange/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,5}-[0-9]{1,5}$"},message:"must match pattern \""+"^[0-9]{1,5}-[0-9]{1,5}$"+"\"",schema:"^[0-9]{1,5}-[0-9]{1,5}$",parentSchema:schema73.properties.portRange,data:data3};
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
const err9 = {instancePath:instancePath+"/portRange",schemaPath:"#/properties/portRange/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.properties.portRange.type,parentSchema:schema73.properties.portRange,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sharedPort !== undefined){
let data4 = data.sharedPort;
if(typeof data4 !== "boolean"){
const err10 = {instancePath:instancePath+"/sharedPort",schemaPath:"#/properties/sharedPort/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema73.properties.sharedPort.type,parentSchema:schema73.properties.sharedPort,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
const err11 = {instancePath:instancePath+"/requires/" + i0,schemaPath:"#/properties/requires/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema73.properties.requires.items,data:data6};
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
const err12 = {instancePath:instancePath+"/requires/" + i0,schemaPath:"#/properties/requires/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.properties.requires.items.type,parentSchema:schema73.properties.requires.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
const err13 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema73.properties.requires,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err14 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema73.properties.requires.type,parentSchema:schema73.properties.requires,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
const err15 = {instancePath:instancePath+"/after/" + i2,schemaPath:"#/properties/after/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema73.properties.after.items,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/after/" + i2,schemaPath:"#/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema73.properties.after.items.type,parentSchema:schema73.properties.after.items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
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
const err17 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema73.properties.after,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err18 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema73.properties.after.type,parentSchema:schema73.properties.after,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.readiness !== undefined){
let data9 = data.readiness;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!(((((key1 === "type") || (key1 === "path")) || (key1 === "status")) || (key1 === "interval")) || (key1 === "timeout"))){
const err19 = {instancePath:instancePath+"/readiness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.type !== undefined){
let data10 = data9.type;
if(typeof data10 !== "string"){
const err20 = {instancePath:instancePath+"/readiness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.type.type,parentSchema:schema58.properties.type,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data10 === "none") || (data10 === "tcp")) || (data10 === "https"))){
const err21 = {instancePath:instancePath+"/readiness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/type/enum",keyword:"enum",params:{allowedValues: schema58.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema58.properties.type.enum,parentSchema:schema58.properties.type,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.path !== undefined){
let data11 = data9.path;
if(typeof data11 === "string"){
if(!pattern11.test(data11)){
const err22 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\"",schema:"^/",parentSchema:schema58.properties.path,data:data11};
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
const err23 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.path.type,parentSchema:schema58.properties.path,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.status !== undefined){
let data12 = data9.status;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err24 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.status.type,parentSchema:schema58.properties.status,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 599 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema58.properties.status,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data12 < 100 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema58.properties.status,data:data12};
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
if(data9.interval !== undefined){
let data13 = data9.interval;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err27 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.interval.type,parentSchema:schema58.properties.interval,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema58.properties.interval,data:data13};
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
if(data9.timeout !== undefined){
let data14 = data9.timeout;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err29 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.timeout.type,parentSchema:schema58.properties.timeout,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err30 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema58.properties.timeout,data:data14};
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
else {
const err31 = {instancePath:instancePath+"/readiness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.zis !== undefined){
let data15 = data.zis;
if(!data15 || typeof data15 != "object"){
const err32 = {instancePath:instancePath+"/zis",schemaPath:"#/properties/zis/type",keyword:"type",params:{type: schema73.properties.zis.type},message:"must be array,object",schema:schema73.properties.zis.type,parentSchema:schema73.properties.zis,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i4=0; i4<len2; i4++){
if(!(validate55(data15[i4], {instancePath:instancePath+"/zis/" + i4,parentData:data15,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
if(!(validate55(data15[key2], {instancePath:instancePath+"/zis/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data15,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
}
}
else {
const err33 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema78 = {"type":"object","additionalProperties":false,"properties":{"stopGrace":{"type":"number","minimum":0},"startTimeout":{"type":"number","exclusiveMinimum":0,"default":900},"instances":{"type":"integer","minimum":1,"maximum":99,"default":1},"portRange":{"type":"string","pattern":"^[0-9]{1,5}-[0-9]{1,5}$","$comment":"be a first and a last port with a hyphen between, as 20000-24999","default":"20000-24999"},"sharedPort":{"type":"boolean"},"requires":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"after":{"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}},"readiness":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/readiness"},"rootService":{"type":"string","minLength":1},"balance":{"type":"string","enum":["leastPending","roundRobin"],"default":"leastPending"},"registryPollInterval":{"type":"integer","minimum":1,"default":500}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema78.properties, key0))){
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
if(data.stopGrace !== undefined){
let data0 = data.stopGrace;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.properties.stopGrace,data:data0};
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
const err2 = {instancePath:instancePath+"/stopGrace",schemaPath:"#/properties/stopGrace/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema78.properties.stopGrace.type,parentSchema:schema78.properties.stopGrace,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.startTimeout !== undefined){
let data1 = data.startTimeout;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema78.properties.startTimeout,data:data1};
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
const err4 = {instancePath:instancePath+"/startTimeout",schemaPath:"#/properties/startTimeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema78.properties.startTimeout.type,parentSchema:schema78.properties.startTimeout,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.instances !== undefined){
let data2 = data.instances;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.instances.type,parentSchema:schema78.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 99 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema78.properties.instances,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/instances",schemaPath:"#/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema78.properties.instances,data:data2};
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
if(data.portRange !== undefined){
let data3 = data.portRange;
if(typeof data3 === "string"){
if(!pattern10.test(data3)){
const err8 = {instancePath:instancePath+"/portRange",schemaPath:"#/properties/portRange/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,5}-[0-9]{1,5}$"},message:"must match pattern \""+"^[0-9]{1,5}-[0-9]{1,5}$"+"\"",schema:"^[0-9]{1,5}-[0-9]{1,5}$",parentSchema:schema78.properties.portRange,data:data3};
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
const err9 = {instancePath:instancePath+"/portRange",schemaPath:"#/properties/portRange/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.portRange.type,parentSchema:schema78.properties.portRange,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sharedPort !== undefined){
let data4 = data.sharedPort;
if(typeof data4 !== "boolean"){
const err10 = {instancePath:instancePath+"/sharedPort",schemaPath:"#/properties/sharedPort/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema78.properties.sharedPort.type,parentSchema:schema78.properties.sharedPort,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
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
const err11 = {instancePath:instancePath+"/requires/" + i0,schemaPath:"#/properties/requires/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema78.properties.requires.items,data:data6};
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
const err12 = {instancePath:instancePath+"/requires/" + i0,schemaPath:"#/properties/requires/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.requires.items.type,parentSchema:schema78.properties.requires.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
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
const err13 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema78.properties.requires,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err14 = {instancePath:instancePath+"/requires",schemaPath:"#/properties/requires/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema78.properties.requires.type,parentSchema:schema78.properties.requires,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
const err15 = {instancePath:instancePath+"/after/" + i2,schemaPath:"#/properties/after/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema78.properties.after.items,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/after/" + i2,schemaPath:"#/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.after.items.type,parentSchema:schema78.properties.after.items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
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
const err17 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema78.properties.after,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err18 = {instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema78.properties.after.type,parentSchema:schema78.properties.after,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.readiness !== undefined){
let data9 = data.readiness;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!(((((key1 === "type") || (key1 === "path")) || (key1 === "status")) || (key1 === "interval")) || (key1 === "timeout"))){
const err19 = {instancePath:instancePath+"/readiness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.type !== undefined){
let data10 = data9.type;
if(typeof data10 !== "string"){
const err20 = {instancePath:instancePath+"/readiness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.type.type,parentSchema:schema58.properties.type,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data10 === "none") || (data10 === "tcp")) || (data10 === "https"))){
const err21 = {instancePath:instancePath+"/readiness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/type/enum",keyword:"enum",params:{allowedValues: schema58.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema58.properties.type.enum,parentSchema:schema58.properties.type,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.path !== undefined){
let data11 = data9.path;
if(typeof data11 === "string"){
if(!pattern11.test(data11)){
const err22 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\"",schema:"^/",parentSchema:schema58.properties.path,data:data11};
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
const err23 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.path.type,parentSchema:schema58.properties.path,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.status !== undefined){
let data12 = data9.status;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err24 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.status.type,parentSchema:schema58.properties.status,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 599 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema58.properties.status,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data12 < 100 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema58.properties.status,data:data12};
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
if(data9.interval !== undefined){
let data13 = data9.interval;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err27 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.interval.type,parentSchema:schema58.properties.interval,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema58.properties.interval,data:data13};
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
if(data9.timeout !== undefined){
let data14 = data9.timeout;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err29 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.timeout.type,parentSchema:schema58.properties.timeout,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err30 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema58.properties.timeout,data:data14};
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
else {
const err31 = {instancePath:instancePath+"/readiness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/readiness/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data:data9};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.rootService !== undefined){
let data15 = data.rootService;
if(typeof data15 === "string"){
if(func2(data15) < 1){
const err32 = {instancePath:instancePath+"/rootService",schemaPath:"#/properties/rootService/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema78.properties.rootService,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/rootService",schemaPath:"#/properties/rootService/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.rootService.type,parentSchema:schema78.properties.rootService,data:data15};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.balance !== undefined){
let data16 = data.balance;
if(typeof data16 !== "string"){
const err34 = {instancePath:instancePath+"/balance",schemaPath:"#/properties/balance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema78.properties.balance.type,parentSchema:schema78.properties.balance,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!((data16 === "leastPending") || (data16 === "roundRobin"))){
const err35 = {instancePath:instancePath+"/balance",schemaPath:"#/properties/balance/enum",keyword:"enum",params:{allowedValues: schema78.properties.balance.enum},message:"must be equal to one of the allowed values",schema:schema78.properties.balance.enum,parentSchema:schema78.properties.balance,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.registryPollInterval !== undefined){
let data17 = data.registryPollInterval;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err36 = {instancePath:instancePath+"/registryPollInterval",schemaPath:"#/properties/registryPollInterval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema78.properties.registryPollInterval.type,parentSchema:schema78.properties.registryPollInterval,data:data17};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err37 = {instancePath:instancePath+"/registryPollInterval",schemaPath:"#/properties/registryPollInterval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema78.properties.registryPollInterval,data:data17};
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
}
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate36(data2.ha, {instancePath:instancePath+"/launcher/ha",parentData:data2,parentDataProperty:"ha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
if(!(validate47(data16.ha, {instancePath:instancePath+"/caching-service/ha",parentData:data16,parentDataProperty:"ha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
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
if(!(validate54(data28.ha, {instancePath:instancePath+"/zss/ha",parentData:data28,parentDataProperty:"ha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
if(!(validate60(data31.ha, {instancePath:instancePath+"/load-balancer/ha",parentData:data31,parentDataProperty:"ha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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

const schema80 = {"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://zowe.org/schemas/ha/ha-instances.json","type":"object","additionalProperties":{"type":"object","additionalProperties":true,"required":["hostname","sysname"],"properties":{"hostname":{"type":"string","minLength":1},"sysname":{"type":"string"},"components":{"$ref":"https://zowe.org/schemas/ha/components.json"}}}};

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://zowe.org/schemas/ha/ha-instances.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
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
const err0 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "hostname"},message:"must have required property '"+"hostname"+"'",schema:schema80.additionalProperties.required,parentSchema:schema80.additionalProperties,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.sysname === undefined){
const err1 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "sysname"},message:"must have required property '"+"sysname"+"'",schema:schema80.additionalProperties.required,parentSchema:schema80.additionalProperties,data:data0};
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
const err2 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/hostname",schemaPath:"#/additionalProperties/properties/hostname/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema80.additionalProperties.properties.hostname,data:data1};
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
const err3 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/hostname",schemaPath:"#/additionalProperties/properties/hostname/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema80.additionalProperties.properties.hostname.type,parentSchema:schema80.additionalProperties.properties.hostname,data:data1};
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
const err4 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/sysname",schemaPath:"#/additionalProperties/properties/sysname/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema80.additionalProperties.properties.sysname.type,parentSchema:schema80.additionalProperties.properties.sysname,data:data2};
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
const err5 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema80.additionalProperties.type,parentSchema:schema80.additionalProperties,data:data0};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate63(data.haInstances, {instancePath:instancePath+"/haInstances",parentData:data,parentDataProperty:"haInstances",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
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

export const validateManifest = validate66;
const schema81 = {"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://zowe.org/schemas/v2/server-component-manifest","type":"object","additionalProperties":true,"required":["name","id"],"properties":{"name":{"type":"string","pattern":"^[A-Za-z0-9_-]+$","$comment":"consist of letters, digits, hyphens and underscores"},"id":{"type":"string","pattern":"^[A-Za-z]{2,6}(\\.[A-Za-z0-9-]{0,62}[A-Za-z0-9])+$","$comment":"be a reverse domain name, as org.zowe.sample"},"version":{"type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$","$comment":"be a semantic version, as 1.0.0"},"title":{"type":"string"},"description":{"type":"string"},"license":{"type":"string"},"homepage":{"type":"string"},"keywords":{"type":"array","items":{"type":"string"}},"repository":{"type":"object","properties":{"type":{"type":"string"},"url":{"type":"string"}}},"build":{"type":"object","additionalProperties":false,"properties":{"branch":{"type":"string"},"number":{"type":["string","integer"]},"commitHash":{"type":"string"},"timestamp":{"type":["integer","string"]}}},"schemas":{"type":"object","additionalProperties":false,"properties":{"configs":{"type":["string","array"],"items":{"type":"string"}}}},"autoEncoding":{"type":["array","string","boolean"],"items":{}},"commands":{"type":"object","additionalProperties":false,"properties":{"install":{"type":"string","minLength":1},"validate":{"type":"string","minLength":1},"preConfigure":{"type":"string","minLength":1},"configure":{"type":"string","minLength":1},"configureInstance":{"type":"string","minLength":1},"start":{"type":"string","minLength":1},"stop":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"refresh":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"health":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"cleanUp":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"upgrade":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"uninstall":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"}}},"apimlServices":{"type":"object","additionalProperties":false,"properties":{"basePackage":{"type":"string"},"dynamic":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"serviceId":{"type":"string"}},"required":["serviceId"]}},"static":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string"},"basePackage":{"type":"string"}}}}}},"appfwPlugins":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string"}},"required":["path"]}},"gatewaySharedLibs":{"type":"array","items":{"type":["string","object"]}},"discoverySharedLibs":{"type":"array","items":{"type":["string","object"]}},"zaasSharedLibs":{"type":"array","items":{"type":["string","object"]}},"zisPlugins":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string"},"path":{"type":"string"}},"required":["id","path"]}},"configs":{"type":"object","additionalProperties":true,"properties":{}},"ha":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json"},"dependencies":{"type":"object","additionalProperties":true,"properties":{}}}};
const schema84 = {"type":"string","minLength":1,"maxLength":1024};
const pattern22 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const pattern23 = new RegExp("^[A-Za-z]{2,6}(\\.[A-Za-z0-9-]{0,62}[A-Za-z0-9])+$", "u");
const pattern24 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$", "u");
const schema82 = {"$schema":"https://json-schema.org/draft/2019-09/schema","$id":"https://zowe.org/schemas/ha/manifest-ha.json","type":"object","additionalProperties":false,"properties":{"alias":{"type":["string","array"],"pattern":"^[A-Za-z0-9_-]+$","$comment":"consist of letters, digits, hyphens and underscores","items":{"type":"string","pattern":"^[A-Za-z0-9_-]+$","$comment":"consist of letters, digits, hyphens and underscores"},"uniqueItems":true},"state":{"type":"string","enum":["none","external","session","singleton"]},"ports":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["key"],"properties":{"key":{"type":"string","minLength":1,"pattern":"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$","$comment":"be a path below components.<component>, as storage.infinispan.jgroups.port"},"description":{"type":"string"},"count":{"type":"integer","minimum":1,"maximum":100}}}},"commands":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/commands"},"liveness":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/probe"},"instances":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/instances"},"portRange":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/portRange"},"requires":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/requires"},"after":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/after"},"readiness":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/readiness"},"stopGrace":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/stopGrace"},"startTimeout":{"$ref":"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/startTimeout"}},"$defs":{"command":{"type":"string","minLength":1,"maxLength":1024},"commands":{"type":"object","additionalProperties":false,"properties":{"stop":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"refresh":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"health":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"cleanUp":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"upgrade":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"uninstall":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"}}},"probe":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["none","tcp","https"]},"path":{"type":"string","pattern":"^/","$comment":"begin with a slash"},"status":{"type":"integer","minimum":100,"maximum":599},"interval":{"type":"integer","minimum":1},"timeout":{"type":"integer","minimum":1},"failures":{"type":"integer","minimum":1}}}}};
const schema90 = {"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["none","tcp","https"]},"path":{"type":"string","pattern":"^/","$comment":"begin with a slash"},"status":{"type":"integer","minimum":100,"maximum":599},"interval":{"type":"integer","minimum":1},"timeout":{"type":"integer","minimum":1},"failures":{"type":"integer","minimum":1}}};
const schema91 = {"type":"integer","minimum":1,"maximum":99,"default":1};
const schema92 = {"type":"string","pattern":"^[0-9]{1,5}-[0-9]{1,5}$","$comment":"be a first and a last port with a hyphen between, as 20000-24999","default":"20000-24999"};
const schema93 = {"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}};
const schema94 = {"type":"array","uniqueItems":true,"items":{"type":"string","minLength":1}};
const schema96 = {"type":"number","minimum":0};
const schema97 = {"type":"number","exclusiveMinimum":0,"default":900};
const pattern27 = new RegExp("^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$", "u");
const schema83 = {"type":"object","additionalProperties":false,"properties":{"stop":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"refresh":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"health":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"cleanUp":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"upgrade":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"},"uninstall":{"$ref":"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command"}}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(!((((((key0 === "stop") || (key0 === "refresh")) || (key0 === "health")) || (key0 === "cleanUp")) || (key0 === "upgrade")) || (key0 === "uninstall"))){
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
if(data.stop !== undefined){
let data0 = data.stop;
if(typeof data0 === "string"){
if(func2(data0) > 1024){
const err1 = {instancePath:instancePath+"/stop",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema84,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/stop",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema84,data:data0};
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
const err3 = {instancePath:instancePath+"/stop",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.type,parentSchema:schema84,data:data0};
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
const err4 = {instancePath:instancePath+"/refresh",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema84,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/refresh",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema84,data:data1};
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
const err6 = {instancePath:instancePath+"/refresh",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.type,parentSchema:schema84,data:data1};
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
const err7 = {instancePath:instancePath+"/health",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema84,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/health",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema84,data:data2};
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
const err9 = {instancePath:instancePath+"/health",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.type,parentSchema:schema84,data:data2};
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
const err10 = {instancePath:instancePath+"/cleanUp",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema84,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data3) < 1){
const err11 = {instancePath:instancePath+"/cleanUp",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema84,data:data3};
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
const err12 = {instancePath:instancePath+"/cleanUp",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.type,parentSchema:schema84,data:data3};
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
const err13 = {instancePath:instancePath+"/upgrade",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema84,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data4) < 1){
const err14 = {instancePath:instancePath+"/upgrade",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema84,data:data4};
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
const err15 = {instancePath:instancePath+"/upgrade",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.type,parentSchema:schema84,data:data4};
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
const err16 = {instancePath:instancePath+"/uninstall",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema84,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data5) < 1){
const err17 = {instancePath:instancePath+"/uninstall",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema84,data:data5};
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
const err18 = {instancePath:instancePath+"/uninstall",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.type,parentSchema:schema84,data:data5};
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
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://zowe.org/schemas/ha/manifest-ha.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema82.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.alias !== undefined){
let data0 = data.alias;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err1 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/type",keyword:"type",params:{type: schema82.properties.alias.type},message:"must be string,array",schema:schema82.properties.alias.type,parentSchema:schema82.properties.alias,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern22.test(data0)){
const err2 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\"",schema:"^[A-Za-z0-9_-]+$",parentSchema:schema82.properties.alias,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern22.test(data1)){
const err3 = {instancePath:instancePath+"/alias/" + i0,schemaPath:"#/properties/alias/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\"",schema:"^[A-Za-z0-9_-]+$",parentSchema:schema82.properties.alias.items,data:data1};
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
const err4 = {instancePath:instancePath+"/alias/" + i0,schemaPath:"#/properties/alias/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.properties.alias.items.type,parentSchema:schema82.properties.alias.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err5 = {instancePath:instancePath+"/alias",schemaPath:"#/properties/alias/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema82.properties.alias,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if(data.state !== undefined){
let data2 = data.state;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.properties.state.type,parentSchema:schema82.properties.state,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data2 === "none") || (data2 === "external")) || (data2 === "session")) || (data2 === "singleton"))){
const err7 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues: schema82.properties.state.enum},message:"must be equal to one of the allowed values",schema:schema82.properties.state.enum,parentSchema:schema82.properties.state,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ports !== undefined){
let data3 = data.ports;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.key === undefined){
const err8 = {instancePath:instancePath+"/ports/" + i2,schemaPath:"#/properties/ports/items/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema82.properties.ports.items.required,parentSchema:schema82.properties.ports.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "key") || (key1 === "description")) || (key1 === "count"))){
const err9 = {instancePath:instancePath+"/ports/" + i2,schemaPath:"#/properties/ports/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema82.properties.ports.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.key !== undefined){
let data5 = data4.key;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err10 = {instancePath:instancePath+"/ports/" + i2+"/key",schemaPath:"#/properties/ports/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema82.properties.ports.items.properties.key,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern27.test(data5)){
const err11 = {instancePath:instancePath+"/ports/" + i2+"/key",schemaPath:"#/properties/ports/items/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"+"\"",schema:"^[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$",parentSchema:schema82.properties.ports.items.properties.key,data:data5};
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
const err12 = {instancePath:instancePath+"/ports/" + i2+"/key",schemaPath:"#/properties/ports/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.properties.ports.items.properties.key.type,parentSchema:schema82.properties.ports.items.properties.key,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.description !== undefined){
let data6 = data4.description;
if(typeof data6 !== "string"){
const err13 = {instancePath:instancePath+"/ports/" + i2+"/description",schemaPath:"#/properties/ports/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema82.properties.ports.items.properties.description.type,parentSchema:schema82.properties.ports.items.properties.description,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.count !== undefined){
let data7 = data4.count;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err14 = {instancePath:instancePath+"/ports/" + i2+"/count",schemaPath:"#/properties/ports/items/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema82.properties.ports.items.properties.count.type,parentSchema:schema82.properties.ports.items.properties.count,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/ports/" + i2+"/count",schemaPath:"#/properties/ports/items/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema82.properties.ports.items.properties.count,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/ports/" + i2+"/count",schemaPath:"#/properties/ports/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema82.properties.ports.items.properties.count,data:data7};
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
}
else {
const err17 = {instancePath:instancePath+"/ports/" + i2,schemaPath:"#/properties/ports/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.properties.ports.items.type,parentSchema:schema82.properties.ports.items,data:data4};
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
const err18 = {instancePath:instancePath+"/ports",schemaPath:"#/properties/ports/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema82.properties.ports.type,parentSchema:schema82.properties.ports,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.commands !== undefined){
if(!(validate68(data.commands, {instancePath:instancePath+"/commands",parentData:data,parentDataProperty:"commands",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.liveness !== undefined){
let data9 = data.liveness;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!((((((key2 === "type") || (key2 === "path")) || (key2 === "status")) || (key2 === "interval")) || (key2 === "timeout")) || (key2 === "failures"))){
const err19 = {instancePath:instancePath+"/liveness",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/probe/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema90,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.type !== undefined){
let data10 = data9.type;
if(typeof data10 !== "string"){
const err20 = {instancePath:instancePath+"/liveness/type",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/probe/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.properties.type.type,parentSchema:schema90.properties.type,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data10 === "none") || (data10 === "tcp")) || (data10 === "https"))){
const err21 = {instancePath:instancePath+"/liveness/type",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/probe/properties/type/enum",keyword:"enum",params:{allowedValues: schema90.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema90.properties.type.enum,parentSchema:schema90.properties.type,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.path !== undefined){
let data11 = data9.path;
if(typeof data11 === "string"){
if(!pattern11.test(data11)){
const err22 = {instancePath:instancePath+"/liveness/path",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/probe/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\"",schema:"^/",parentSchema:schema90.properties.path,data:data11};
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
const err23 = {instancePath:instancePath+"/liveness/path",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/probe/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema90.properties.path.type,parentSchema:schema90.properties.path,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.status !== undefined){
let data12 = data9.status;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err24 = {instancePath:instancePath+"/liveness/status",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/probe/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema90.properties.status.type,parentSchema:schema90.properties.status,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 599 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/liveness/status",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/probe/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema90.properties.status,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data12 < 100 || isNaN(data12)){
const err26 = {instancePath:instancePath+"/liveness/status",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/probe/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema90.properties.status,data:data12};
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
if(data9.interval !== undefined){
let data13 = data9.interval;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err27 = {instancePath:instancePath+"/liveness/interval",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/probe/properties/interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema90.properties.interval.type,parentSchema:schema90.properties.interval,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/liveness/interval",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/probe/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema90.properties.interval,data:data13};
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
if(data9.timeout !== undefined){
let data14 = data9.timeout;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err29 = {instancePath:instancePath+"/liveness/timeout",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/probe/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema90.properties.timeout.type,parentSchema:schema90.properties.timeout,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 1 || isNaN(data14)){
const err30 = {instancePath:instancePath+"/liveness/timeout",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/probe/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema90.properties.timeout,data:data14};
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
if(data9.failures !== undefined){
let data15 = data9.failures;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err31 = {instancePath:instancePath+"/liveness/failures",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/probe/properties/failures/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema90.properties.failures.type,parentSchema:schema90.properties.failures,data:data15};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err32 = {instancePath:instancePath+"/liveness/failures",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/probe/properties/failures/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema90.properties.failures,data:data15};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/liveness",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/probe/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema90.type,parentSchema:schema90,data:data9};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.instances !== undefined){
let data16 = data.instances;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err34 = {instancePath:instancePath+"/instances",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/instances/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema91.type,parentSchema:schema91,data:data16};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 99 || isNaN(data16)){
const err35 = {instancePath:instancePath+"/instances",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99},message:"must be <= 99",schema:99,parentSchema:schema91,data:data16};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err36 = {instancePath:instancePath+"/instances",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema91,data:data16};
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
if(data.portRange !== undefined){
let data17 = data.portRange;
if(typeof data17 === "string"){
if(!pattern10.test(data17)){
const err37 = {instancePath:instancePath+"/portRange",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/portRange/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,5}-[0-9]{1,5}$"},message:"must match pattern \""+"^[0-9]{1,5}-[0-9]{1,5}$"+"\"",schema:"^[0-9]{1,5}-[0-9]{1,5}$",parentSchema:schema92,data:data17};
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
const err38 = {instancePath:instancePath+"/portRange",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/portRange/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.type,parentSchema:schema92,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.requires !== undefined){
let data18 = data.requires;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i3=0; i3<len2; i3++){
let data19 = data18[i3];
if(typeof data19 === "string"){
if(func2(data19) < 1){
const err39 = {instancePath:instancePath+"/requires/" + i3,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/requires/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema93.items,data:data19};
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
const err40 = {instancePath:instancePath+"/requires/" + i3,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/requires/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema93.items.type,parentSchema:schema93.items,data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
let i4 = data18.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data18[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err41 = {instancePath:instancePath+"/requires",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/requires/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)",schema:true,parentSchema:schema93,data:data18};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err42 = {instancePath:instancePath+"/requires",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/requires/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema93.type,parentSchema:schema93,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.after !== undefined){
let data20 = data.after;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i5=0; i5<len3; i5++){
let data21 = data20[i5];
if(typeof data21 === "string"){
if(func2(data21) < 1){
const err43 = {instancePath:instancePath+"/after/" + i5,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/after/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema94.items,data:data21};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/after/" + i5,schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/after/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema94.items.type,parentSchema:schema94.items,data:data21};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
let i6 = data20.length;
let j2;
if(i6 > 1){
const indices2 = {};
for(;i6--;){
let item2 = data20[i6];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err45 = {instancePath:instancePath+"/after",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/after/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)",schema:true,parentSchema:schema94,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
break;
}
indices2[item2] = i6;
}
}
}
else {
const err46 = {instancePath:instancePath+"/after",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/after/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema94.type,parentSchema:schema94,data:data20};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.readiness !== undefined){
let data22 = data.readiness;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key3 in data22){
if(!(((((key3 === "type") || (key3 === "path")) || (key3 === "status")) || (key3 === "interval")) || (key3 === "timeout"))){
const err47 = {instancePath:instancePath+"/readiness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/readiness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema58,data:data22};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data22.type !== undefined){
let data23 = data22.type;
if(typeof data23 !== "string"){
const err48 = {instancePath:instancePath+"/readiness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/readiness/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.type.type,parentSchema:schema58.properties.type,data:data23};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!(((data23 === "none") || (data23 === "tcp")) || (data23 === "https"))){
const err49 = {instancePath:instancePath+"/readiness/type",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/readiness/properties/type/enum",keyword:"enum",params:{allowedValues: schema58.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema58.properties.type.enum,parentSchema:schema58.properties.type,data:data23};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data22.path !== undefined){
let data24 = data22.path;
if(typeof data24 === "string"){
if(!pattern11.test(data24)){
const err50 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/readiness/properties/path/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\"",schema:"^/",parentSchema:schema58.properties.path,data:data24};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/readiness/path",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/readiness/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema58.properties.path.type,parentSchema:schema58.properties.path,data:data24};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data22.status !== undefined){
let data25 = data22.status;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err52 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/readiness/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.status.type,parentSchema:schema58.properties.status,data:data25};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 599 || isNaN(data25)){
const err53 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/readiness/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema58.properties.status,data:data25};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data25 < 100 || isNaN(data25)){
const err54 = {instancePath:instancePath+"/readiness/status",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/readiness/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100},message:"must be >= 100",schema:100,parentSchema:schema58.properties.status,data:data25};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data22.interval !== undefined){
let data26 = data22.interval;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err55 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/readiness/properties/interval/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.interval.type,parentSchema:schema58.properties.interval,data:data26};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
const err56 = {instancePath:instancePath+"/readiness/interval",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/readiness/properties/interval/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema58.properties.interval,data:data26};
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
if(data22.timeout !== undefined){
let data27 = data22.timeout;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err57 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/readiness/properties/timeout/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema58.properties.timeout.type,parentSchema:schema58.properties.timeout,data:data27};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 1 || isNaN(data27)){
const err58 = {instancePath:instancePath+"/readiness/timeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/readiness/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema58.properties.timeout,data:data27};
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
}
else {
const err59 = {instancePath:instancePath+"/readiness",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/readiness/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema58.type,parentSchema:schema58,data:data22};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.stopGrace !== undefined){
let data28 = data.stopGrace;
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
const err60 = {instancePath:instancePath+"/stopGrace",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/stopGrace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema96,data:data28};
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
const err61 = {instancePath:instancePath+"/stopGrace",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/stopGrace/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema96.type,parentSchema:schema96,data:data28};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.startTimeout !== undefined){
let data29 = data.startTimeout;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 <= 0 || isNaN(data29)){
const err62 = {instancePath:instancePath+"/startTimeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/startTimeout/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema97,data:data29};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/startTimeout",schemaPath:"https://zowe.org/schemas/ha/ha.json#/$defs/component/properties/startTimeout/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema97.type,parentSchema:schema97,data:data29};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema82.type,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://zowe.org/schemas/v2/server-component-manifest" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema81.required,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema81.required,parentSchema:schema81,data};
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
if(!pattern22.test(data0)){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\"",schema:"^[A-Za-z0-9_-]+$",parentSchema:schema81.properties.name,data:data0};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.name.type,parentSchema:schema81.properties.name,data:data0};
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
if(!pattern23.test(data1)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,6}(\\.[A-Za-z0-9-]{0,62}[A-Za-z0-9])+$"},message:"must match pattern \""+"^[A-Za-z]{2,6}(\\.[A-Za-z0-9-]{0,62}[A-Za-z0-9])+$"+"\"",schema:"^[A-Za-z]{2,6}(\\.[A-Za-z0-9-]{0,62}[A-Za-z0-9])+$",parentSchema:schema81.properties.id,data:data1};
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
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.id.type,parentSchema:schema81.properties.id,data:data1};
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
if(!pattern24.test(data2)){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$"+"\"",schema:"^[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?$",parentSchema:schema81.properties.version,data:data2};
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
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.version.type,parentSchema:schema81.properties.version,data:data2};
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
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.title.type,parentSchema:schema81.properties.title,data:data3};
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
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.description.type,parentSchema:schema81.properties.description,data:data4};
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
const err10 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.license.type,parentSchema:schema81.properties.license,data:data5};
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
const err11 = {instancePath:instancePath+"/homepage",schemaPath:"#/properties/homepage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.homepage.type,parentSchema:schema81.properties.homepage,data:data6};
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
const err12 = {instancePath:instancePath+"/keywords/" + i0,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.keywords.items.type,parentSchema:schema81.properties.keywords.items,data:data8};
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
const err13 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.keywords.type,parentSchema:schema81.properties.keywords,data:data7};
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
const err14 = {instancePath:instancePath+"/repository/type",schemaPath:"#/properties/repository/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.repository.properties.type.type,parentSchema:schema81.properties.repository.properties.type,data:data10};
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
const err15 = {instancePath:instancePath+"/repository/url",schemaPath:"#/properties/repository/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.repository.properties.url.type,parentSchema:schema81.properties.repository.properties.url,data:data11};
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
const err16 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.properties.repository.type,parentSchema:schema81.properties.repository,data:data9};
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
const err17 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema81.properties.build,data:data12};
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
const err18 = {instancePath:instancePath+"/build/branch",schemaPath:"#/properties/build/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.build.properties.branch.type,parentSchema:schema81.properties.build.properties.branch,data:data13};
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
const err19 = {instancePath:instancePath+"/build/number",schemaPath:"#/properties/build/properties/number/type",keyword:"type",params:{type: schema81.properties.build.properties.number.type},message:"must be string,integer",schema:schema81.properties.build.properties.number.type,parentSchema:schema81.properties.build.properties.number,data:data14};
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
const err20 = {instancePath:instancePath+"/build/commitHash",schemaPath:"#/properties/build/properties/commitHash/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.build.properties.commitHash.type,parentSchema:schema81.properties.build.properties.commitHash,data:data15};
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
const err21 = {instancePath:instancePath+"/build/timestamp",schemaPath:"#/properties/build/properties/timestamp/type",keyword:"type",params:{type: schema81.properties.build.properties.timestamp.type},message:"must be integer,string",schema:schema81.properties.build.properties.timestamp.type,parentSchema:schema81.properties.build.properties.timestamp,data:data16};
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
const err22 = {instancePath:instancePath+"/build",schemaPath:"#/properties/build/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.properties.build.type,parentSchema:schema81.properties.build,data:data12};
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
const err23 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema81.properties.schemas,data:data17};
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
const err24 = {instancePath:instancePath+"/schemas/configs",schemaPath:"#/properties/schemas/properties/configs/type",keyword:"type",params:{type: schema81.properties.schemas.properties.configs.type},message:"must be string,array",schema:schema81.properties.schemas.properties.configs.type,parentSchema:schema81.properties.schemas.properties.configs,data:data18};
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
const err25 = {instancePath:instancePath+"/schemas/configs/" + i1,schemaPath:"#/properties/schemas/properties/configs/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.schemas.properties.configs.items.type,parentSchema:schema81.properties.schemas.properties.configs.items,data:data19};
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
const err26 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.properties.schemas.type,parentSchema:schema81.properties.schemas,data:data17};
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
const err27 = {instancePath:instancePath+"/autoEncoding",schemaPath:"#/properties/autoEncoding/type",keyword:"type",params:{type: schema81.properties.autoEncoding.type},message:"must be array,string,boolean",schema:schema81.properties.autoEncoding.type,parentSchema:schema81.properties.autoEncoding,data:data20};
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
if(!(func1.call(schema81.properties.commands.properties, key2))){
const err28 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema81.properties.commands,data:data21};
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
const err29 = {instancePath:instancePath+"/commands/install",schemaPath:"#/properties/commands/properties/install/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema81.properties.commands.properties.install,data:data22};
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
const err30 = {instancePath:instancePath+"/commands/install",schemaPath:"#/properties/commands/properties/install/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.commands.properties.install.type,parentSchema:schema81.properties.commands.properties.install,data:data22};
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
const err31 = {instancePath:instancePath+"/commands/validate",schemaPath:"#/properties/commands/properties/validate/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema81.properties.commands.properties.validate,data:data23};
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
const err32 = {instancePath:instancePath+"/commands/validate",schemaPath:"#/properties/commands/properties/validate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.commands.properties.validate.type,parentSchema:schema81.properties.commands.properties.validate,data:data23};
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
const err33 = {instancePath:instancePath+"/commands/preConfigure",schemaPath:"#/properties/commands/properties/preConfigure/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema81.properties.commands.properties.preConfigure,data:data24};
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
const err34 = {instancePath:instancePath+"/commands/preConfigure",schemaPath:"#/properties/commands/properties/preConfigure/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.commands.properties.preConfigure.type,parentSchema:schema81.properties.commands.properties.preConfigure,data:data24};
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
const err35 = {instancePath:instancePath+"/commands/configure",schemaPath:"#/properties/commands/properties/configure/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema81.properties.commands.properties.configure,data:data25};
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
const err36 = {instancePath:instancePath+"/commands/configure",schemaPath:"#/properties/commands/properties/configure/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.commands.properties.configure.type,parentSchema:schema81.properties.commands.properties.configure,data:data25};
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
const err37 = {instancePath:instancePath+"/commands/configureInstance",schemaPath:"#/properties/commands/properties/configureInstance/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema81.properties.commands.properties.configureInstance,data:data26};
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
const err38 = {instancePath:instancePath+"/commands/configureInstance",schemaPath:"#/properties/commands/properties/configureInstance/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.commands.properties.configureInstance.type,parentSchema:schema81.properties.commands.properties.configureInstance,data:data26};
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
const err39 = {instancePath:instancePath+"/commands/start",schemaPath:"#/properties/commands/properties/start/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema81.properties.commands.properties.start,data:data27};
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
const err40 = {instancePath:instancePath+"/commands/start",schemaPath:"#/properties/commands/properties/start/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.commands.properties.start.type,parentSchema:schema81.properties.commands.properties.start,data:data27};
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
const err41 = {instancePath:instancePath+"/commands/stop",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema84,data:data28};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func2(data28) < 1){
const err42 = {instancePath:instancePath+"/commands/stop",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema84,data:data28};
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
const err43 = {instancePath:instancePath+"/commands/stop",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.type,parentSchema:schema84,data:data28};
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
const err44 = {instancePath:instancePath+"/commands/refresh",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema84,data:data29};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func2(data29) < 1){
const err45 = {instancePath:instancePath+"/commands/refresh",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema84,data:data29};
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
const err46 = {instancePath:instancePath+"/commands/refresh",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.type,parentSchema:schema84,data:data29};
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
const err47 = {instancePath:instancePath+"/commands/health",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema84,data:data30};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(func2(data30) < 1){
const err48 = {instancePath:instancePath+"/commands/health",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema84,data:data30};
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
const err49 = {instancePath:instancePath+"/commands/health",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.type,parentSchema:schema84,data:data30};
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
const err50 = {instancePath:instancePath+"/commands/cleanUp",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema84,data:data31};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func2(data31) < 1){
const err51 = {instancePath:instancePath+"/commands/cleanUp",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema84,data:data31};
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
const err52 = {instancePath:instancePath+"/commands/cleanUp",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.type,parentSchema:schema84,data:data31};
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
const err53 = {instancePath:instancePath+"/commands/upgrade",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema84,data:data32};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(func2(data32) < 1){
const err54 = {instancePath:instancePath+"/commands/upgrade",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema84,data:data32};
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
const err55 = {instancePath:instancePath+"/commands/upgrade",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.type,parentSchema:schema84,data:data32};
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
const err56 = {instancePath:instancePath+"/commands/uninstall",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/maxLength",keyword:"maxLength",params:{limit: 1024},message:"must NOT have more than 1024 characters",schema:1024,parentSchema:schema84,data:data33};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func2(data33) < 1){
const err57 = {instancePath:instancePath+"/commands/uninstall",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema84,data:data33};
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
const err58 = {instancePath:instancePath+"/commands/uninstall",schemaPath:"https://zowe.org/schemas/ha/manifest-ha.json#/$defs/command/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema84.type,parentSchema:schema84,data:data33};
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
const err59 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.properties.commands.type,parentSchema:schema81.properties.commands,data:data21};
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
const err60 = {instancePath:instancePath+"/apimlServices",schemaPath:"#/properties/apimlServices/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema81.properties.apimlServices,data:data34};
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
const err61 = {instancePath:instancePath+"/apimlServices/basePackage",schemaPath:"#/properties/apimlServices/properties/basePackage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.apimlServices.properties.basePackage.type,parentSchema:schema81.properties.apimlServices.properties.basePackage,data:data35};
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
const err62 = {instancePath:instancePath+"/apimlServices/dynamic/" + i2,schemaPath:"#/properties/apimlServices/properties/dynamic/items/required",keyword:"required",params:{missingProperty: "serviceId"},message:"must have required property '"+"serviceId"+"'",schema:schema81.properties.apimlServices.properties.dynamic.items.required,parentSchema:schema81.properties.apimlServices.properties.dynamic.items,data:data37};
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
const err63 = {instancePath:instancePath+"/apimlServices/dynamic/" + i2,schemaPath:"#/properties/apimlServices/properties/dynamic/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema81.properties.apimlServices.properties.dynamic.items,data:data37};
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
const err64 = {instancePath:instancePath+"/apimlServices/dynamic/" + i2+"/serviceId",schemaPath:"#/properties/apimlServices/properties/dynamic/items/properties/serviceId/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.apimlServices.properties.dynamic.items.properties.serviceId.type,parentSchema:schema81.properties.apimlServices.properties.dynamic.items.properties.serviceId,data:data38};
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
const err65 = {instancePath:instancePath+"/apimlServices/dynamic/" + i2,schemaPath:"#/properties/apimlServices/properties/dynamic/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.properties.apimlServices.properties.dynamic.items.type,parentSchema:schema81.properties.apimlServices.properties.dynamic.items,data:data37};
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
const err66 = {instancePath:instancePath+"/apimlServices/dynamic",schemaPath:"#/properties/apimlServices/properties/dynamic/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.apimlServices.properties.dynamic.type,parentSchema:schema81.properties.apimlServices.properties.dynamic,data:data36};
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
const err67 = {instancePath:instancePath+"/apimlServices/static/" + i3,schemaPath:"#/properties/apimlServices/properties/static/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema81.properties.apimlServices.properties.static.items,data:data40};
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
const err68 = {instancePath:instancePath+"/apimlServices/static/" + i3+"/file",schemaPath:"#/properties/apimlServices/properties/static/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.apimlServices.properties.static.items.properties.file.type,parentSchema:schema81.properties.apimlServices.properties.static.items.properties.file,data:data41};
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
const err69 = {instancePath:instancePath+"/apimlServices/static/" + i3+"/basePackage",schemaPath:"#/properties/apimlServices/properties/static/items/properties/basePackage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.apimlServices.properties.static.items.properties.basePackage.type,parentSchema:schema81.properties.apimlServices.properties.static.items.properties.basePackage,data:data42};
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
const err70 = {instancePath:instancePath+"/apimlServices/static/" + i3,schemaPath:"#/properties/apimlServices/properties/static/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.properties.apimlServices.properties.static.items.type,parentSchema:schema81.properties.apimlServices.properties.static.items,data:data40};
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
const err71 = {instancePath:instancePath+"/apimlServices/static",schemaPath:"#/properties/apimlServices/properties/static/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.apimlServices.properties.static.type,parentSchema:schema81.properties.apimlServices.properties.static,data:data39};
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
const err72 = {instancePath:instancePath+"/apimlServices",schemaPath:"#/properties/apimlServices/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.properties.apimlServices.type,parentSchema:schema81.properties.apimlServices,data:data34};
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
const err73 = {instancePath:instancePath+"/appfwPlugins/" + i4,schemaPath:"#/properties/appfwPlugins/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema81.properties.appfwPlugins.items.required,parentSchema:schema81.properties.appfwPlugins.items,data:data44};
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
const err74 = {instancePath:instancePath+"/appfwPlugins/" + i4,schemaPath:"#/properties/appfwPlugins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema81.properties.appfwPlugins.items,data:data44};
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
const err75 = {instancePath:instancePath+"/appfwPlugins/" + i4+"/path",schemaPath:"#/properties/appfwPlugins/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.appfwPlugins.items.properties.path.type,parentSchema:schema81.properties.appfwPlugins.items.properties.path,data:data45};
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
const err76 = {instancePath:instancePath+"/appfwPlugins/" + i4,schemaPath:"#/properties/appfwPlugins/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.properties.appfwPlugins.items.type,parentSchema:schema81.properties.appfwPlugins.items,data:data44};
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
const err77 = {instancePath:instancePath+"/appfwPlugins",schemaPath:"#/properties/appfwPlugins/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.appfwPlugins.type,parentSchema:schema81.properties.appfwPlugins,data:data43};
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
const err78 = {instancePath:instancePath+"/gatewaySharedLibs/" + i5,schemaPath:"#/properties/gatewaySharedLibs/items/type",keyword:"type",params:{type: schema81.properties.gatewaySharedLibs.items.type},message:"must be string,object",schema:schema81.properties.gatewaySharedLibs.items.type,parentSchema:schema81.properties.gatewaySharedLibs.items,data:data47};
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
const err79 = {instancePath:instancePath+"/gatewaySharedLibs",schemaPath:"#/properties/gatewaySharedLibs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.gatewaySharedLibs.type,parentSchema:schema81.properties.gatewaySharedLibs,data:data46};
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
const err80 = {instancePath:instancePath+"/discoverySharedLibs/" + i6,schemaPath:"#/properties/discoverySharedLibs/items/type",keyword:"type",params:{type: schema81.properties.discoverySharedLibs.items.type},message:"must be string,object",schema:schema81.properties.discoverySharedLibs.items.type,parentSchema:schema81.properties.discoverySharedLibs.items,data:data49};
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
const err81 = {instancePath:instancePath+"/discoverySharedLibs",schemaPath:"#/properties/discoverySharedLibs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.discoverySharedLibs.type,parentSchema:schema81.properties.discoverySharedLibs,data:data48};
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
const err82 = {instancePath:instancePath+"/zaasSharedLibs/" + i7,schemaPath:"#/properties/zaasSharedLibs/items/type",keyword:"type",params:{type: schema81.properties.zaasSharedLibs.items.type},message:"must be string,object",schema:schema81.properties.zaasSharedLibs.items.type,parentSchema:schema81.properties.zaasSharedLibs.items,data:data51};
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
const err83 = {instancePath:instancePath+"/zaasSharedLibs",schemaPath:"#/properties/zaasSharedLibs/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.zaasSharedLibs.type,parentSchema:schema81.properties.zaasSharedLibs,data:data50};
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
const err84 = {instancePath:instancePath+"/zisPlugins/" + i8,schemaPath:"#/properties/zisPlugins/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema81.properties.zisPlugins.items.required,parentSchema:schema81.properties.zisPlugins.items,data:data53};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data53.path === undefined){
const err85 = {instancePath:instancePath+"/zisPlugins/" + i8,schemaPath:"#/properties/zisPlugins/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema81.properties.zisPlugins.items.required,parentSchema:schema81.properties.zisPlugins.items,data:data53};
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
const err86 = {instancePath:instancePath+"/zisPlugins/" + i8,schemaPath:"#/properties/zisPlugins/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema81.properties.zisPlugins.items,data:data53};
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
const err87 = {instancePath:instancePath+"/zisPlugins/" + i8+"/id",schemaPath:"#/properties/zisPlugins/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.zisPlugins.items.properties.id.type,parentSchema:schema81.properties.zisPlugins.items.properties.id,data:data54};
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
const err88 = {instancePath:instancePath+"/zisPlugins/" + i8+"/path",schemaPath:"#/properties/zisPlugins/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema81.properties.zisPlugins.items.properties.path.type,parentSchema:schema81.properties.zisPlugins.items.properties.path,data:data55};
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
const err89 = {instancePath:instancePath+"/zisPlugins/" + i8,schemaPath:"#/properties/zisPlugins/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.properties.zisPlugins.items.type,parentSchema:schema81.properties.zisPlugins.items,data:data53};
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
const err90 = {instancePath:instancePath+"/zisPlugins",schemaPath:"#/properties/zisPlugins/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema81.properties.zisPlugins.type,parentSchema:schema81.properties.zisPlugins,data:data52};
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
const err91 = {instancePath:instancePath+"/configs",schemaPath:"#/properties/configs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.properties.configs.type,parentSchema:schema81.properties.configs,data:data56};
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
if(!(validate67(data.ha, {instancePath:instancePath+"/ha",parentData:data,parentDataProperty:"ha",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.dependencies !== undefined){
let data58 = data.dependencies;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
}
else {
const err92 = {instancePath:instancePath+"/dependencies",schemaPath:"#/properties/dependencies/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.properties.dependencies.type,parentSchema:schema81.properties.dependencies,data:data58};
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
const err93 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
