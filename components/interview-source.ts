export { interviewSource } from "../content/interview";
